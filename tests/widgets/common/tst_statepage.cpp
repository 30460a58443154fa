#include "common/statepage.h"

#include "core/error.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;

class TestStatePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageOffersItsOneAction();
    void anErrorSaysWhatWhyAndWhatToTry();
    void aLongSentenceIsWhollySeen_data();
    void aLongSentenceIsWhollySeen();
    void loadingShowsItselfOnlyToThePatient();
};

namespace {

QString visibleText(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('|'));
}

QPushButton *visibleButton(const QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

void TestStatePage::anEmptyPageOffersItsOneAction()
{
    StatePage page;
    page.show();
    page.showEmpty("No run matches this filter.", {}, "Clear filter");
    QCOMPARE(visibleText(page), "No run matches this filter.");
    QSignalSpy requested(&page, &StatePage::actionRequested);
    QTest::mouseClick(visibleButton(page), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);

    page.showEmpty("This experiment has no runs.");
    QVERIFY(!visibleButton(page));
}

void TestStatePage::anErrorSaysWhatWhyAndWhatToTry()
{
    StatePage page;
    page.show();
    page.showError("The runs cannot be read.", Error(Error::Kind::Busy, "The file <b>a.db</b> is locked. Try again."), "Retry");
    QCOMPARE(visibleText(page), "The runs cannot be read.|The file <b>a.db</b> is locked. Try again.");
    QCOMPARE(visibleButton(page)->text(), "Retry");
}

void TestStatePage::aLongSentenceIsWhollySeen_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("in a wide view") << 1200;
    QTest::newRow("in a narrow one") << 300;
}

void TestStatePage::aLongSentenceIsWhollySeen()
{
    QFETCH(int, width);
    const QString sentence = QStringLiteral("The file cannot be read. ").repeated(8);
    StatePage page;
    page.resize(width, 500);
    page.show();
    page.showError("The runs cannot be shown", Error(Error::Kind::NotFound, sentence), "Retry");
    QCoreApplication::processEvents();
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QVERIFY(page.rect().contains(label->geometry()));
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
}

void TestStatePage::loadingShowsItselfOnlyToThePatient()
{
    StatePage page;
    page.show();
    page.showLoading("Reading runs");
    auto *bar = page.findChild<QProgressBar *>();
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(visibleText(page), "Reading runs");
    page.setProgress(0.5);
    QCOMPARE(bar->value() * 2, bar->maximum());
    QSignalSpy cancelled(&page, &StatePage::cancelRequested);
    QTest::mouseClick(visibleButton(page), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);

    page.showEmpty("This experiment has no runs.");
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestStatePage)
#include "tst_statepage.moc"

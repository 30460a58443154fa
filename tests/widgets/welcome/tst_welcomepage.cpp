#include "welcome/welcomepage.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;

class TestWelcomePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonsSayWhatIsRequested();
    void recentStoresOpenAndMissingOnesAreMarked();
    void thereIsNoEmptyList();
};

namespace {

void press(const WelcomePage &page, const QString &text)
{
    for (QPushButton *const button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

} // namespace

void TestWelcomePage::buttonsSayWhatIsRequested()
{
    WelcomePage page;
    QSignalSpy file(&page, &WelcomePage::openFileRequested);
    QSignalSpy folder(&page, &WelcomePage::openFolderRequested);
    QSignalSpy sample(&page, &WelcomePage::openSampleRequested);
    press(page, QStringLiteral("Open file…"));
    press(page, QStringLiteral("Open folder…"));
    press(page, QStringLiteral("Open the sample store"));
    QCOMPARE(file.count(), 1);
    QCOMPARE(folder.count(), 1);
    QCOMPARE(sample.count(), 1);
}

void TestWelcomePage::recentStoresOpenAndMissingOnesAreMarked()
{
    WelcomePage page;
    page.show();
    page.setRecentStores({ SAMPLE_STORE, "/nowhere/mlflow.db" });
    auto *list = page.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->text(), "/nowhere/mlflow.db (missing)");

    QSignalSpy opened(&page, &WelcomePage::openRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(opened.value(0).value(0).toString(), SAMPLE_STORE);
}

void TestWelcomePage::thereIsNoEmptyList()
{
    WelcomePage page;
    page.setRecentStores({});
    QVERIFY(page.findChild<QListWidget *>()->isHidden());
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"

#include "filter/filterbar.h"

#include "filter/completionpopup.h"
#include "filter/filteredit.h"
#include "models/query/runtabletext.h"
#include "runs/runselection.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace runloupe;

class TestFilterBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bar.reset(); }
    void returnApplies();
    void aMistakeIsShownInPlace();
    void escapeTakesBackThenClears();
    void theClearButtonAppliesTheEmptyFilter();
    void suggestionsAreChosenByKeys();
    void returnWithoutAChosenSuggestionApplies();
    void aSuggestionIsChosenByMouse();
    void downOffersRecentFilters();
    void countsWhatIsShown();

private:
    QString visibleTexts() const;

    std::unique_ptr<RunSelection> m_selection;
    std::unique_ptr<FilterBar> m_bar;
    FilterEdit *m_edit = nullptr;
    CompletionPopup *m_popup = nullptr;
};

void TestFilterBar::init()
{
    m_selection = std::make_unique<RunSelection>();
    m_selection->setTable(tableFromText("a; metrics.val/loss 1; params.optimizer adam\nb; params.optimizer sgd"));
    m_bar = std::make_unique<FilterBar>(m_selection.get());
    m_edit = m_bar->findChild<FilterEdit *>();
    m_popup = m_bar->findChild<CompletionPopup *>();
    m_bar->resize(700, 80);
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->focusLine();
}

QString TestFilterBar::visibleTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_bar->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'|');
}

void TestFilterBar::returnApplies()
{
    QCOMPARE(m_edit->accessibleName(), "Filter");
    QSignalSpy applied(m_bar.get(), &FilterBar::filterApplied);
    QTest::keyClicks(m_edit, "metrics.`val/loss` > 0");
    QCOMPARE(applied.count(), 0);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied[0][1], "metrics.`val/loss` > 0");
    QCOMPARE(*applied[0][0].value<Filter>().matching(*m_selection->table(), Stop::never()), std::vector<Row> { 0 });
}

void TestFilterBar::aMistakeIsShownInPlace()
{
    QSignalSpy applied(m_bar.get(), &FilterBar::filterApplied);
    m_bar->apply("params.optimizer = 'adam' nonsense");
    QCOMPARE(applied.count(), 0);
    QCOMPARE(m_edit->selectedText(), "nonsense");
    QVERIFY(visibleTexts().size() > QStringLiteral("2 of 2|").size());
    QVERIFY(!m_edit->accessibleDescription().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Backspace); // typing on puts the message away
    QCOMPARE(visibleTexts(), "2 of 2");
    QTest::keyClick(m_edit, Qt::Key_Escape); // the suggestions
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(m_edit->text(), "");
}

void TestFilterBar::escapeTakesBackThenClears()
{
    m_bar->apply("metrics.a > 1");
    QSignalSpy applied(m_bar.get(), &FilterBar::filterApplied);
    m_edit->setText("metrics.b");
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(m_edit->text(), "metrics.a > 1");
    QCOMPARE(applied.count(), 0);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(m_edit->text(), "");
    QCOMPARE(applied.count(), 1);
    QVERIFY(applied[0][0].value<Filter>().isEmpty());
}

void TestFilterBar::theClearButtonAppliesTheEmptyFilter()
{
    QToolButton *button = nullptr;
    for (QToolButton *candidate : m_bar->findChildren<QToolButton *>()) {
        if (candidate->accessibleName() == "Clear filter")
            button = candidate;
    }
    QVERIFY(button);
    QVERIFY(!button->isVisible());
    m_bar->apply("metrics.a > 1");
    QSignalSpy applied(m_bar.get(), &FilterBar::filterApplied);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(m_bar->appliedText(), "");
}

void TestFilterBar::suggestionsAreChosenByKeys()
{
    QTest::keyClicks(m_edit, "params.opt");
    QVERIFY(m_popup->isVisible());
    QVERIFY(m_popup->chosen().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_popup->chosen(), "params.optimizer");
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->text().trimmed(), "params.optimizer");
    QVERIFY(!m_popup->isVisible() || m_popup->chosen().isEmpty());

    m_edit->clear();
    QTest::keyClicks(m_edit, "metr");
    QTest::keyClick(m_edit, Qt::Key_Tab); // the first one
    QVERIFY(m_edit->text().startsWith("metrics."));
    QVERIFY(m_edit->hasFocus());
}

void TestFilterBar::returnWithoutAChosenSuggestionApplies()
{
    QSignalSpy applied(m_bar.get(), &FilterBar::filterApplied);
    QTest::keyClicks(m_edit, "params.optimizer = 'adam'");
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(applied.count(), 1);
    QVERIFY(!m_popup->isVisible());
}

void TestFilterBar::aSuggestionIsChosenByMouse()
{
    QTest::keyClicks(m_edit, "params.o");
    QVERIFY(m_popup->isVisible());
    QTest::mouseClick(m_popup->viewport(), Qt::LeftButton, {}, m_popup->visualRect(m_popup->model()->index(0, 0)).center());
    QCOMPARE(m_edit->text().trimmed(), "params.optimizer");
}

void TestFilterBar::downOffersRecentFilters()
{
    m_bar->apply("metrics.a > 1");
    m_bar->apply("metrics.b > 1");
    m_bar->apply("metrics.a > 1");
    QCOMPARE(m_bar->history(), (QStringList { "metrics.a > 1", "metrics.b > 1" }));
    m_bar->clear();
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->text(), "metrics.b > 1");
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_bar->appliedText(), "metrics.b > 1");
}

void TestFilterBar::countsWhatIsShown()
{
    QCOMPARE(visibleTexts(), "2 of 2");
    m_selection->setShown({ 1 });
    QCOMPARE(visibleTexts(), "1 of 2");
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"

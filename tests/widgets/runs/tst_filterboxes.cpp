#include "filter/filterbar.h"
#include "runs/filterbox.h"
#include "runs/filterboxes.h"
#include "widgets/runs/runsviewfixture.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace runloupe;

/// The boxes below the heads, in step with the one filter.
class TestFilterBoxes : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void returnAsksForAFilter();
    void aPauseWhileTypingDoesToo();
    void whatIsNotUnderstoodIsSaidAndNotApplied();
    void escapeTakesBackThenLeaves();
    void theFilterIsShownInItsBoxes();
    void moreThanFitsIsDots();
    void whatIsBeingWrittenStays();
    void tabGoesFromColumnToColumn();
    void boxesOutOfViewCostNothing();
    void columnsWithoutANameHaveNone();
    void boxesFollowMovedColumns();
    void boxesStayWhereNoRunPasses();
    void boxesCanBeHidden();
    void theShortcutGoesToTheCurrentColumn();
    void theHistoryGetsTheLastFormOnly();

private:
    FilterBox *box(const QString &title) const;
    void write(FilterBox *box, const QString &text);
    void setTable(int columns);

    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBoxes::init()
{
    setUp();
    m_bar = std::make_unique<FilterBar>(m_selection.get());
    connect(m_view.get(), &RunsView::clausesRequested, m_bar.get(), &FilterBar::applyClauses);
    connect(m_bar.get(), &FilterBar::filterApplied, m_view.get(), &RunsView::setFilter);
    QCoreApplication::processEvents(); // the boxes get their places
}

void TestFilterBoxes::cleanup()
{
    tearDown();
    m_bar.reset();
}

/// Null where none is on screen.
FilterBox *TestFilterBoxes::box(const QString &title) const
{
    for (FilterBox *box : m_view->findChildren<FilterBox *>()) {
        if (box->accessibleName() == "Filter " + title && box->isVisible())
            return box;
    }
    return nullptr;
}

void TestFilterBoxes::write(FilterBox *box, const QString &text)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
}

void TestFilterBoxes::setTable(int columns)
{
    QString run = "a";
    for (int i = 0; i < columns; ++i)
        run += QStringLiteral("; metrics.m%1 %1").arg(i);
    ColumnChoice all;
    for (int i = 0; i < columns; ++i)
        all.set({ ColumnKind::Metric, QStringLiteral("m%1").arg(i) }, true);
    m_view->rearrange([&](RunsLayout &layout) { layout.choice = all; });
    m_selection->setTable(tableFromText(run));
    QCoreApplication::processEvents();
}

void TestFilterBoxes::returnAsksForAFilter()
{
    write(box("loss"), ">9");
    QTest::keyClick(box("loss"), Qt::Key_Return);
    QCOMPARE(m_bar->appliedText(), "metrics.loss > 9");
    QCOMPARE(ids(), "da");
    write(box("Name"), "d");
    QTest::keyClick(box("Name"), Qt::Key_Return);
    QCOMPARE(m_bar->appliedText(), "metrics.loss > 9 and attributes.run_name ilike '%d%'");
    box("loss")->setFocus();
    box("loss")->selectAll();
    QTest::keyClick(box("loss"), Qt::Key_Delete);
    QTest::keyClick(box("loss"), Qt::Key_Return);
    QCOMPARE(m_bar->appliedText(), "attributes.run_name ilike '%d%'");
}

void TestFilterBoxes::aPauseWhileTypingDoesToo()
{
    write(box("lr"), "0.1");
    QTRY_COMPARE(m_bar->appliedText(), "params.lr = 0.1");
    QVERIFY(box("lr")->hasFocus());
    QTest::keyClicks(box("lr"), "..1");
    QTRY_COMPARE(m_bar->appliedText(), "params.lr between 0.1 and 1");
    QCOMPARE(box("lr")->text(), "0.1..1");
}

void TestFilterBoxes::whatIsNotUnderstoodIsSaidAndNotApplied()
{
    FilterBox *const loss = box("loss");
    write(loss, "low");
    QTest::keyClick(loss, Qt::Key_Return);
    QCOMPARE(m_bar->appliedText(), "");
    QCOMPARE(loss->accessibleDescription(), "Expected a number, such as `>0.3`, `0.1..0.3` or `missing`.");
    QVERIFY(loss->property("isWrong").toBool());
    m_tree->setFocus();
    QCoreApplication::processEvents();
    QCOMPARE(loss->text(), "low"); // to be mended
    write(loss, "missing");
    QVERIFY(!loss->property("isWrong").toBool());
    QTest::keyClick(loss, Qt::Key_Return);
    QCOMPARE(ids(), "c");
}

void TestFilterBoxes::escapeTakesBackThenLeaves()
{
    m_bar->apply("metrics.loss > 9");
    write(box("loss"), ">1");
    QTest::keyClick(box("loss"), Qt::Key_Escape);
    QCOMPARE(box("loss")->text(), ">9");
    QTest::keyClick(box("loss"), Qt::Key_Escape);
    QVERIFY(m_tree->hasFocus());
    QCOMPARE(m_bar->appliedText(), "metrics.loss > 9");
}

void TestFilterBoxes::theFilterIsShownInItsBoxes()
{
    m_bar->apply("params.lr >= 0.1 and metrics.loss>9 and params.lr <= 1");
    QCOMPARE(box("loss")->text(), ">9");
    QCOMPARE(box("lr")->text(), "0.1..1");
    QCOMPARE(box("Status")->text(), "");
    m_bar->apply("status = 'FAILED'");
    QCOMPARE(box("loss")->text(), "");
    QCOMPARE(box("Status")->text(), "=Failed");
}

void TestFilterBoxes::moreThanFitsIsDots()
{
    m_bar->apply("metrics.loss > 9 or params.lr = 1");
    QCOMPARE(box("loss")->text(), "");
    QCOMPARE(box("loss")->placeholderText(), "…");
    QCOMPARE(box("Name")->placeholderText(), "");
    box("loss")->setFocus();
    QTest::keyClick(box("loss"), Qt::Key_Return); // says nothing, so changes nothing
    QCOMPARE(m_bar->appliedText(), "metrics.loss > 9 or params.lr = 1");
    write(box("loss"), "<5");
    QTest::keyClick(box("loss"), Qt::Key_Return);
    QCOMPARE(m_bar->appliedText(), "(metrics.loss > 9 or params.lr = 1) and metrics.loss < 5");
}

void TestFilterBoxes::whatIsBeingWrittenStays()
{
    write(box("loss"), ">");
    m_bar->apply("metrics.loss > 9");
    QCOMPARE(box("loss")->text(), ">");
    m_view->rearrange([](RunsLayout &layout) { layout.nesting = Nesting::Flat; });
    QCoreApplication::processEvents();
    QVERIFY(box("loss")->hasFocus());
    QTest::keyClicks(box("loss"), "90");
    QTest::keyClick(box("loss"), Qt::Key_Return);
    QCOMPARE(m_bar->appliedText(), "metrics.loss > 90");
}

void TestFilterBoxes::tabGoesFromColumnToColumn()
{
    setTable(40);
    box("Name")->setFocus();
    QTest::keyClick(box("Name"), Qt::Key_Tab);
    QVERIFY(box("Status")->hasFocus());
    QTest::keyClick(box("Status"), Qt::Key_Backtab);
    QVERIFY(box("Name")->hasFocus());
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *const reached = qobject_cast<FilterBox *>(QApplication::focusWidget());
    QVERIFY(reached);
    QVERIFY(m_tree->horizontalScrollBar()->value() > 0);
    QVERIFY(reached->x() >= 0 && reached->geometry().right() < m_tree->viewport()->width());
}

void TestFilterBoxes::boxesOutOfViewCostNothing()
{
    setTable(1000);
    QVERIFY(m_view->findChildren<FilterBox *>().size() < 30);
    FilterBox *const name = box("Name");
    name->setFocus();
    m_tree->horizontalScrollBar()->setValue(m_tree->horizontalScrollBar()->maximum());
    QVERIFY(box("m999"));
    QVERIFY(name->hasFocus()); // what is typed does not go elsewhere
    QVERIFY(name->geometry().right() < 0);
    QVERIFY(m_view->findChildren<FilterBox *>().size() < 30);
}

void TestFilterBoxes::columnsWithoutANameHaveNone()
{
    QVERIFY(box("team"));
    m_selection->setTable(tableFromText("a; tags.`\"' 1; tags.team 2"));
    QCoreApplication::processEvents();
    QVERIFY(box("team"));
    QVERIFY(!box("`\"'"));
}

void TestFilterBoxes::boxesFollowMovedColumns()
{
    RunsHeader *const header = m_tree->runsHeader();
    const int loss = m_model->sectionOf({ ColumnKind::Metric, "loss" });
    header->moveSection(header->visualIndex(loss), 1);
    QCoreApplication::processEvents();
    QCOMPARE(box("loss")->x(), header->sectionViewportPosition(loss));
    header->resizeSection(loss, 200);
    QCoreApplication::processEvents();
    QCOMPARE(box("loss")->width(), 199);
    QCOMPARE(box("Name")->x(), header->sectionViewportPosition(1));
}

void TestFilterBoxes::boxesStayWhereNoRunPasses()
{
    write(box("loss"), ">1000");
    QTest::keyClick(box("loss"), Qt::Key_Return);
    QCOMPARE(visibleTexts(), "No run matches this filter.");
    QVERIFY(box("loss")->hasFocus());
    write(box("loss"), ">99");
    QTest::keyClick(box("loss"), Qt::Key_Return);
    QCOMPARE(ids(), "d");
    QCOMPARE(visibleTexts(), "");
}

void TestFilterBoxes::boxesCanBeHidden()
{
    const int height = m_tree->runsHeader()->height();
    m_view->rearrange([](RunsLayout &layout) { layout.boxesShown = false; });
    QVERIFY(!box("loss"));
    QVERIFY(m_tree->runsHeader()->height() < height);
    const RunsLayout kept = RunsLayout::fromJson(m_view->runsLayout().toJson());
    QVERIFY(!kept.boxesShown);
    m_view->rearrange([](RunsLayout &layout) { layout.boxesShown = true; });
    QCoreApplication::processEvents();
    QVERIFY(box("loss"));
    QCOMPARE(m_tree->runsHeader()->height(), height);
}

void TestFilterBoxes::theShortcutGoesToTheCurrentColumn()
{
    m_view->rearrange([](RunsLayout &layout) { layout.boxesShown = false; });
    m_tree->setCurrentIndex(index("a", m_model->sectionOf({ ColumnKind::Param, "lr" })));
    m_view->focusBoxes();
    QVERIFY(box("lr")->hasFocus());
}

void TestFilterBoxes::theHistoryGetsTheLastFormOnly()
{
    m_bar->apply("status = 'RUNNING'");
    m_bar->clear();
    for (const char *text : { ">1", ">10", ">100" }) {
        write(box("loss"), text);
        QTest::keyClick(box("loss"), Qt::Key_Return);
    }
    QCOMPARE(m_bar->history(), (QStringList { "metrics.loss > 100", "status = 'RUNNING'" }));
}

QTEST_MAIN(TestFilterBoxes)
#include "tst_filterboxes.moc"

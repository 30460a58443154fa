#include "widgets/runs/runsviewfixture.h"

#include "runs/groupingtool.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace runloupe;

/// Keys by which runs are sorted or grouped, and which are gone all at once.
class TestLostKeys : public QObject, private RunsViewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { tearDown(); }
    void whatARefreshDoesNotFindIsDroppedAndTold();
    void anotherExperimentLosesNothing();
    void whatWasMissingAlreadyIsNotLost();

private:
    QList<SortKey> sorting() const { return m_view->runsLayout().sorting; }
};

namespace {

const ColumnKey Loss { ColumnKind::Metric, "loss" };
const ColumnKey Rate { ColumnKind::Param, "lr" };

/// The same runs as someRuns(), of which somebody took the metrics and params away.
SharedRunTable bareRuns()
{
    return tableFromText("a; run_name ada; start_time 1000\nb; run_name bob; start_time 2000");
}

QString groupingWords(const RunsView &view)
{
    return view.findChild<GroupingTool *>()->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly).first()->accessibleName();
}

} // namespace

void TestLostKeys::init()
{
    setUp();
    m_view->rearrange([](RunsLayout &layout) {
        layout.sorting = { { Loss, Qt::AscendingOrder }, { NameColumn, Qt::DescendingOrder } };
        layout.grouping = { RunGrouping::Mode::By, { Rate } };
    });
}

void TestLostKeys::whatARefreshDoesNotFindIsDroppedAndTold()
{
    MissingKeys told;
    connect(m_view.get(), &RunsView::keysLost, this, [&told](const MissingKeys &keys) { told = keys; });
    m_selection->setTable(bareRuns());
    QVERIFY((told == MissingKeys { { Loss }, { Rate } }));
    QCOMPARE(sorting(), (QList<SortKey> { { NameColumn, Qt::DescendingOrder } }));
    QVERIFY(m_view->runsLayout().grouping == RunGrouping());
    QCOMPARE(ids(), "ba");
}

void TestLostKeys::anotherExperimentLosesNothing()
{
    QSignalSpy changed(m_view.get(), &RunsView::runsLayoutChanged);
    const QList<SortKey> before = sorting();
    MissingKeys told;
    connect(m_view.get(), &RunsView::keysAbsent, this, [&told](const MissingKeys &keys) { told = keys; });
    m_selection->setTable(tableFromText("x; run_name xen; start_time 1000\ny; run_name yan; start_time 2000"));
    QCOMPARE(ids(), "yx"); // the other key counts
    QCOMPARE(sorting(), before);
    QVERIFY((told == MissingKeys { { Loss }, { Rate } }));
    QVERIFY(groupingWords(*m_view).endsWith(" (not in these runs)"));
    m_selection->setTable(someRuns());
    QVERIFY(!groupingWords(*m_view).endsWith(" (not in these runs)"));
    QVERIFY(m_view->runsLayout().grouping.mode == RunGrouping::Mode::By);
    QCOMPARE(changed.count(), 0);
}

void TestLostKeys::whatWasMissingAlreadyIsNotLost()
{
    m_selection->setTable(tableFromText("x; run_name xen"));
    const QList<SortKey> before = sorting();
    m_selection->setTable(tableFromText("x; run_name xen; tags.team vision")); // read once more
    QCOMPARE(sorting(), before);
}

QTEST_MAIN(TestLostKeys)
#include "tst_lostkeys.moc"

#include "tables/runrows.h"

#include "models/query/runtabletext.h"
#include "tables/runcolumn.h"

#include <QTest>

using namespace runloupe;

class TestRunRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neighboursMakeOneRange_data();
    void neighboursMakeOneRange();
    void runsThatAreNotShownAreLeftOut();
    void rowsComeBackInTheOrderAskedFor();
    void aGroupStandsForItsRuns();

private:
    std::unique_ptr<RunTreeModel> m_model;
};

namespace {

/// Rows 0 to 5, of which 1 and 2 are nested in 0. The last run is not shown.
SharedRunTable family()
{
    return tableFromText("a\nb; tags.mlflow.parentRunId a\nc; tags.mlflow.parentRunId a\nd\ne\nf");
}

} // namespace

void TestRunRows::init()
{
    // A shape needs no cells.
    class Model : public RunTreeModel {
    public:
        QVariant data(const QModelIndex &, int) const override { return {}; }
    };
    m_model = std::make_unique<Model>();
    const SharedRunTable table = family();
    m_model->reset(table, { makeRunColumn(table, { ColumnKind::Attribute, "run_name" }) },
                   *arrangeRuns(*table, { 0, 1, 2, 3, 4 }, {}));
}

void TestRunRows::neighboursMakeOneRange_data()
{
    QTest::addColumn<std::vector<Row>>("rows");
    QTest::addColumn<int>("ranges");
    QTest::newRow("no run") << std::vector<Row> {} << 0;
    QTest::newRow("one run") << std::vector<Row> { 3 } << 1;
    QTest::newRow("neighbours in any order") << std::vector<Row> { 4, 0, 3 } << 1;
    QTest::newRow("a gap between") << std::vector<Row> { 0, 4 } << 2;
    QTest::newRow("siblings below a parent") << std::vector<Row> { 1, 2 } << 1;
    QTest::newRow("a parent and its child") << std::vector<Row> { 0, 1 } << 2;
    QTest::newRow("the last at the top and the first nested one") << std::vector<Row> { 4, 1 } << 2;
    QTest::newRow("all") << std::vector<Row> { 0, 1, 2, 3, 4 } << 2;
}

void TestRunRows::neighboursMakeOneRange()
{
    QFETCH(std::vector<Row>, rows);
    const QItemSelection ranges = rangesOf(*m_model, rows);
    QTEST(int(ranges.size()), "ranges");
    for (const QItemSelectionRange &range : ranges)
        QCOMPARE(range.width(), m_model->columnCount());
    QCOMPARE(rowsWithin(ranges, *m_model, rows), rows);
}

void TestRunRows::runsThatAreNotShownAreLeftOut()
{
    QVERIFY(rangesOf(*m_model, { 5 }).isEmpty());
    QVERIFY(rowsWithin(rangesOf(*m_model, { 0 }), *m_model, { 5 }).empty());
}

void TestRunRows::rowsComeBackInTheOrderAskedFor()
{
    const QItemSelection ranges = rangesOf(*m_model, { 0, 3, 4 });
    QCOMPARE(rowsWithin(ranges, *m_model, { 4, 2, 0 }), (std::vector<Row> { 4, 0 }));
}

void TestRunRows::aGroupStandsForItsRuns()
{
    const SharedRunTable table = tableFromText("a; tags.t 1\nb; tags.t 2\nc; tags.t 1; tags.mlflow.parentRunId a\nd; tags.t 2");
    const QList<RunColumn> columns { makeRunColumn(table, { ColumnKind::Tag, "t" }) };
    const std::vector<Row> all { 0, 1, 2, 3 };
    const auto groups = std::make_shared<const RunGroups>(columns, *groupsBy(columns, all, Stop::never()));
    m_model->reset(table, columns, *arrangeRuns(*table, all, {}, Nesting::Nested, groups));
    QCOMPARE(rangesOf(*m_model, all).size(), 1);
    const QItemSelection mixed = rangesOf(*m_model, { 0, 1, 2 });
    QCOMPARE(mixed.size(), 2);
    QCOMPARE(m_model->groupOf(mixed.first().topLeft()), GroupId(0));
    QCOMPARE(m_model->rowOf(mixed.last().topLeft()), Row(1));
    QCOMPARE(rowsWithin(mixed, *m_model, all), (std::vector<Row> { 0, 1, 2 }));
    QCOMPARE(rowsWithin(rangesOfRunsIn(*m_model, 0), *m_model, all), (std::vector<Row> { 0, 2 }));
}

QTEST_GUILESS_MAIN(TestRunRows)
#include "tst_runrows.moc"

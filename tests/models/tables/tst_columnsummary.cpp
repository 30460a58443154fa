#include "models/query/runtabletext.h"
#include "tables/columnsummary.h"

#include <QTest>

#include <numeric>

using namespace runloupe;

class TestColumnSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsInLines_data();
    void tellsInLines();
    void countsOnlyTheRunsShown();
    void varies_data();
    void varies();
};

namespace {

SharedRunTable someRuns()
{
    return tableFromText("a1; run_name tree; start_time 1700000000000; metrics.loss 0.5; metrics.nan nan; metrics.same 1;"
                         " params.depth 10; params.warm True; params.opt sgd; params.zero 0.10; params.none x\n"
                         "b2; run_name forest; start_time 1700000060000; metrics.loss nan; metrics.nan nan; metrics.same 1;"
                         " params.depth 9; params.warm false; params.opt adam; params.zero 0.1\n"
                         "c3; start_time 1700000001000; metrics.loss 0.125; metrics.nan nan; metrics.same 1; params.opt sgd;"
                         " params.zero 1e-1");
}

std::vector<Row> all(const SharedRunTable &table)
{
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

} // namespace

void TestColumnSummary::tellsInLines_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("a metric, exactly, NaN apart") << ColumnKind::Metric << "loss"
                                                  << "Numbers, 0.125 to 0.5|All of the 3 runs shown have it|NaN in 1 of 3 shown";
    QTest::newRow("NaN alone") << ColumnKind::Metric << "nan"
                               << "No values|All of the 3 runs shown have it|NaN in 3 of 3 shown";
    QTest::newRow("a param of numbers is ordered as numbers") << ColumnKind::Param << "depth"
                                                              << "Numbers, 9 to 10|Missing in 1 of 3 shown";
    QTest::newRow("booleans") << ColumnKind::Param << "warm"
                              << "True or false|Missing in 1 of 3 shown";
    QTest::newRow("texts are counted") << ColumnKind::Param << "opt"
                                       << "2 different values|All of the 3 runs shown have it";
    QTest::newRow("one value is told") << ColumnKind::Param << "none"
                                       << "One value: x|Missing in 2 of 3 shown";
    QTest::newRow("what is not there") << ColumnKind::Tag << "gone"
                                       << "No values|Missing in 3 of 3 shown";
}

void TestColumnSummary::tellsInLines()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QString, key);
    const SharedRunTable table = someRuns();
    QTEST(summaryText(makeRunColumn(table, { kind, key }), all(table)).replace('\n', '|'), "text");
}

void TestColumnSummary::countsOnlyTheRunsShown()
{
    const SharedRunTable table = someRuns();
    const ColumnSummary summary = summarise(*makeRunColumn(table, { ColumnKind::Param, "opt" }).cells, { 0, 2 });
    QCOMPARE(summary.runs, std::size_t(2));
    QCOMPARE(summary.different, std::size_t(1));
    QCOMPARE(summary.least, "sgd");
}

void TestColumnSummary::varies_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("varying");
    QTest::newRow("metrics of one value") << ColumnKind::Metric << "same" << false;
    QTest::newRow("NaN everywhere is one value") << ColumnKind::Metric << "nan" << false;
    QTest::newRow("NaN beside numbers") << ColumnKind::Metric << "loss" << true;
    QTest::newRow("missing beside a value") << ColumnKind::Param << "none" << true;
    QTest::newRow("one number written in three ways") << ColumnKind::Param << "zero" << false;
    QTest::newRow("texts") << ColumnKind::Param << "opt" << true;
    QTest::newRow("times") << ColumnKind::Attribute << "start_time" << true;
    QTest::newRow("no duration at all") << ColumnKind::Attribute << "duration" << false;
    QTest::newRow("one store") << ColumnKind::Attribute << "store" << false;
    QTest::newRow("missing everywhere") << ColumnKind::Tag << "gone" << false;
}

void TestColumnSummary::varies()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QString, key);
    const SharedRunTable table = someRuns();
    QTEST(runloupe::varies(*makeRunColumn(table, { kind, key }).cells, all(table)), "varying");
}

QTEST_GUILESS_MAIN(TestColumnSummary)
#include "tst_columnsummary.moc"

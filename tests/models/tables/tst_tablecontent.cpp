#include "models/query/runtabletext.h"
#include "tables/tablecontent.h"

#include <QTest>

using namespace runloupe;

class TestTableContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatDoesNotVary_data();
    void leavesOutWhatDoesNotVary();
    void keepsTheColumnsAtHand();
    void showsOnlyStarredRunsOnDemand();
    void stops();
};

namespace {

QStringList titles(const QList<RunColumn> &columns)
{
    QStringList titles;
    for (const RunColumn &column : columns)
        titles << column.title;
    return titles;
}

TableRequest request()
{
    const SharedRunTable table = tableFromText("a1; run_name same; metrics.loss 1; params.depth 3; params.opt sgd\n"
                                               "b2; run_name same; metrics.loss 2; params.depth 3; params.opt sgd\n"
                                               "c3; run_name same; metrics.loss 2; params.depth 4; params.opt sgd");
    const QList<ColumnKey> columns { { ColumnKind::Attribute, "run_name" },
                                     { ColumnKind::Param, "depth" },
                                     { ColumnKind::Param, "opt" },
                                     { ColumnKind::Metric, "loss" } };
    return { .table = table, .columns = columns, .known = {}, .names = {}, .filter = {}, .sorting = {} };
}

} // namespace

void TestTableContent::leavesOutWhatDoesNotVary_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("the name stays") << "" << QStringList { "Name", "depth", "loss" };
    QTest::newRow("only the runs shown count") << "params.depth = '3'" << QStringList { "Name", "loss" };
    QTest::newRow("one run has nothing to vary from") << "params.depth = '4'" << QStringList { "Name", "depth", "opt", "loss" };
    QTest::newRow("no run either") << "params.depth = '5'" << QStringList { "Name", "depth", "opt", "loss" };
}

void TestTableContent::leavesOutWhatDoesNotVary()
{
    QFETCH(QString, filter);
    TableRequest wanted = request();
    wanted.filter = std::get<Filter>(Filter::parse(filter));
    QCOMPARE(titles(makeContent(wanted, Stop::never())->columns), QStringList({ "Name", "depth", "opt", "loss" }));
    wanted.columnsShown = ColumnsShown::Varying;
    QTEST(titles(makeContent(wanted, Stop::never())->columns), "columns");
}

void TestTableContent::keepsTheColumnsAtHand()
{
    TableRequest wanted = request();
    const QList<RunColumn> first = makeContent(wanted, Stop::never())->columns;
    wanted.known = first;
    QCOMPARE(makeContent(wanted, Stop::never())->columns[1].cells, first[1].cells);
}

void TestTableContent::showsOnlyStarredRunsOnDemand()
{
    TableRequest wanted = request();
    wanted.starred = { 0, 1 };
    wanted.filter = std::get<Filter>(Filter::parse("metrics.loss > 1"));
    QCOMPARE(makeContent(wanted, Stop::never())->arrangement.size(), std::size_t(2));
    wanted.runsShown = RunsShown::Starred;
    QCOMPARE(makeContent(wanted, Stop::never())->arrangement.rows(), (std::vector<Row> { 1 }));
}

void TestTableContent::stops()
{
    const Result<TableContent> content = makeContent(request(), Stop([] { return true; }, {}));
    QVERIFY(!content);
    QCOMPARE(content.error().kind(), Error::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestTableContent)
#include "tst_tablecontent.moc"

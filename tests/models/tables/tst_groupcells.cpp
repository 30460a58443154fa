#include "models/query/runtabletext.h"
#include "tables/groupcells.h"

#include <QTest>

#include <numeric>

using namespace runloupe;

class TestGroupCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatGroupsHave_data();
    void saysWhatGroupsHave();
    void tellsEverythingInLines();
    void marksTheBestGroup_data();
    void marksTheBestGroup();
    void largeGroupsSayTheSame();
    void ordersGroups_data();
    void ordersGroups();
};

namespace {

const ColumnKey Team { ColumnKind::Tag, "team" };

/// Three groups: team a of three runs, b of one, c of two.
SharedRunTable someRuns()
{
    return tableFromText(
        "1; run_name x; tags.team a; params.w 1; metrics.acc 0.5; metrics.odd nan; params.lr 0.1; params.opt sgd; start_time "
        "1700000000000; "
        "end_time 1700000002000\n"
        "2; run_name y; tags.team a; params.w 9; metrics.acc 0.75; metrics.odd 1; params.lr 0.10; params.opt adam; start_time "
        "1700000060000; "
        "end_time 1700000064000\n"
        "3; run_name z; tags.team a; metrics.acc 1; params.lr 0.1; start_time 1700100000000; end_time 1700100003000\n"
        "4; run_name u; tags.team b; params.w 5; metrics.acc 0.8125; metrics.odd nan; params.lr 0.01; params.opt sgd\n"
        "5; run_name v; tags.team c; params.w 2; metrics.odd 2; params.lr 0.2; params.opt sgd\n"
        "6; run_name w; tags.team c; params.w 3; params.lr 0.4");
}

SharedRunGroups byTeam(const SharedRunTable &table)
{
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    const QList<RunColumn> teams { makeRunColumn(table, Team) };
    return std::make_shared<const RunGroups>(teams, *groupsBy(teams, rows, Stop::never()));
}

RunColumn column(const SharedRunTable &table, const ColumnKey &key, const ColumnStyle &style = {})
{
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    RunColumn column = makeRunColumn(table, key);
    column.dress(style, rows);
    return column;
}

QStringList texts(const GroupCells &cells)
{
    QStringList texts;
    for (GroupId group = 0; group < cells.groups().count(); ++group)
        texts << cells.text(group);
    return texts;
}

} // namespace

void TestGroupCells::saysWhatGroupsHave_data()
{
    QTest::addColumn<ColumnKey>("key");
    QTest::addColumn<ColumnStyle>("style");
    QTest::addColumn<QStringList>("expected");
    const ColumnKey acc { ColumnKind::Metric, "acc" };
    const ColumnKey odd { ColumnKind::Metric, "odd" };
    const ColumnKey rate { ColumnKind::Param, "lr" };
    const auto with = [](GroupFigure figure, NumberFormat format = {}) { return ColumnStyle { format, {}, false, figure }; };
    using Style = NumberFormat::Style;
    QTest::newRow("a metric by mean and deviation") << acc << ColumnStyle() << QStringList { "0.75 ± 0.25", "0.8125", "" };
    QTest::newRow("in a format of its own") << acc << with(GroupFigure::MeanAndDeviation, { Style::Percent, 1 })
                                            << QStringList { "75.0% ± 25.0%", "81.3%", "" };
    QTest::newRow("the mean") << acc << with(GroupFigure::Mean) << QStringList { "0.75", "0.8125", "" };
    QTest::newRow("the deviation") << acc << with(GroupFigure::Deviation) << QStringList { "0.25", "", "" };
    QTest::newRow("the least") << acc << with(GroupFigure::Least) << QStringList { "0.5", "0.8125", "" };
    QTest::newRow("the greatest") << acc << with(GroupFigure::Greatest) << QStringList { "1", "0.8125", "" };
    QTest::newRow("the median") << acc << with(GroupFigure::Median) << QStringList { "0.75", "0.8125", "" };
    QTest::newRow("how many there are") << odd << with(GroupFigure::Count) << QStringList { "1", "0", "1" };
    QTest::newRow("NaN is in no mean") << odd << ColumnStyle() << QStringList { "1", "NaN", "2" };
    QTest::newRow("a numeric param by its range") << rate << ColumnStyle() << QStringList { "0.1", "0.01", "0.2 to 0.4" };
    QTest::newRow("texts in common, in part, and of several kinds")
        << ColumnKey { ColumnKind::Param, "opt" } << ColumnStyle() << QStringList { "2 values", "sgd", "sgd (1 of 2)" };
    QTest::newRow("a duration stays one") << ColumnKey { ColumnKind::Attribute, "duration" } << ColumnStyle()
                                          << QStringList { "3.0 s ± 1.0 s", "", "" };
    QTest::newRow("the name is the group's") << NameColumn << ColumnStyle() << QStringList { "team = a", "team = b", "team = c" };
    QTest::newRow("what nobody has") << ColumnKey { ColumnKind::Param, "gone" } << ColumnStyle() << QStringList { "", "", "" };
}

void TestGroupCells::saysWhatGroupsHave()
{
    QFETCH(ColumnKey, key);
    QFETCH(ColumnStyle, style);
    const SharedRunTable table = someRuns();
    QTEST(texts(*makeGroupCells(column(table, key, style), byTeam(table))), "expected");
}

void TestGroupCells::tellsEverythingInLines()
{
    const SharedRunTable table = someRuns();
    const SharedRunGroups groups = byTeam(table);
    const auto story = [&](const ColumnKey &key, GroupId group) {
        return makeGroupCells(column(table, key), groups)->story(group).replace('\n', '|');
    };
    QCOMPARE(story({ ColumnKind::Metric, "acc" }, 0),
             "Mean: 0.75|Standard deviation: 0.25|Median: 0.75|Least: 0.5|Greatest: 1|With a value: 3 of 3");
    QCOMPARE(story({ ColumnKind::Metric, "odd" }, 1), "With a value: 1 of 1|NaN, which counts in no figure: 1");
    QCOMPARE(story({ ColumnKind::Param, "opt" }, 0), "sgd|adam|With a value: 2 of 3");
    QCOMPARE(story(NameColumn, 2), "team = c|Runs: 2");
}

void TestGroupCells::marksTheBestGroup_data()
{
    QTest::addColumn<GroupFigure>("figure");
    QTest::addColumn<int>("best"); // -1: none
    QTest::newRow("by the mean") << GroupFigure::MeanAndDeviation << 1;
    QTest::newRow("by the greatest") << GroupFigure::Greatest << 0;
    QTest::newRow("a small deviation is no good accuracy") << GroupFigure::Deviation << -1;
    QTest::newRow("nor are many runs") << GroupFigure::Count << -1;
}

void TestGroupCells::marksTheBestGroup()
{
    QFETCH(GroupFigure, figure);
    const SharedRunTable table = someRuns();
    const ColumnStyle style { {}, Better::Higher, true, figure };
    const SharedGroupCells cells = makeGroupCells(column(table, { ColumnKind::Metric, "acc" }, style), byTeam(table));
    int best = -1;
    for (GroupId group = 0; group < 3; ++group)
        best = cells->isBest(group) ? int(group) : best;
    QTEST(best, "best");
    QVERIFY(!cells->shade(2));
    QCOMPARE(cells->shade(best < 0 ? 2 : GroupId(best)), best < 0 ? std::nullopt : std::optional(1.0));
}

/// Their figures are reckoned beforehand.
void TestGroupCells::largeGroupsSayTheSame()
{
    QString text;
    for (int run = 0; run < 1001; ++run)
        text += QStringLiteral("%1; tags.team all; metrics.loss %2\n").arg(run).arg(run % 11);
    const SharedRunTable table = tableFromText(text);
    const SharedGroupCells cells = makeGroupCells(column(table, { ColumnKind::Metric, "loss" }), byTeam(table));
    QCOMPARE(cells->text(0), "5 ± 3.2");
    QCOMPARE(cells->fullText(0), "5 ± 3.163858403911275"); // as mean and std of pandas, but for the last bit
}

void TestGroupCells::ordersGroups_data()
{
    QTest::addColumn<ColumnKey>("key");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<std::vector<GroupId>>("expected");
    using Order = std::vector<GroupId>;
    const ColumnKey acc { ColumnKind::Metric, "acc" };
    const ColumnKey started { ColumnKind::Attribute, "start_time" };
    QTest::newRow("by the mean, without a value last") << acc << Qt::AscendingOrder << Order { 0, 1, 2 };
    QTest::newRow("downwards, still last") << acc << Qt::DescendingOrder << Order { 1, 0, 2 };
    QTest::newRow("by the names of groups") << NameColumn << Qt::DescendingOrder << Order { 2, 1, 0 };
    const ColumnKey width { ColumnKind::Param, "w" };
    QTest::newRow("ranges by where they begin") << width << Qt::AscendingOrder << Order { 0, 2, 1 };
    QTest::newRow("downwards by where they end") << width << Qt::DescendingOrder << Order { 0, 1, 2 };
    QTest::newRow("NaN before nothing") << ColumnKey { ColumnKind::Metric, "odd" } << Qt::DescendingOrder << Order { 2, 0, 1 };
    QTest::newRow("others by the run that comes first") << started << Qt::DescendingOrder << Order { 0, 1, 2 };
}

void TestGroupCells::ordersGroups()
{
    QFETCH(ColumnKey, key);
    QFETCH(Qt::SortOrder, direction);
    const SharedRunTable table = someRuns();
    const RunColumn sorted = column(table, key);
    const std::vector<OrderKeys> keys { groupOrderKeys(sorted, sorted.cells->orderKeys(direction), direction, *byTeam(table)) };
    std::vector<GroupId> order { 0, 1, 2 };
    sortByKeys(order, keys);
    QTEST(order, "expected");
}

QTEST_GUILESS_MAIN(TestGroupCells)
#include "tst_groupcells.moc"

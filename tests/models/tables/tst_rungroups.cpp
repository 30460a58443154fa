#include "models/query/runtabletext.h"
#include "tables/rungrouping.h"
#include "tables/rungroups.h"

#include <QTest>

#include <numeric>

using namespace runloupe;

class TestRunGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void findsTheSameGroupAgain_data();
    void findsTheSameGroupAgain();
    void valuesThatDifferAreNeverOneGroup_data();
    void valuesThatDifferAreNeverOneGroup();
    void leavesOutWhatTheTableLacks();
    void groupsByAllParamsButTheSeed();
    void knowsSeeds_data();
    void knowsSeeds();
};

namespace {

QList<ColumnKey> keysFrom(const QString &names)
{
    QList<ColumnKey> keys;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        const ColumnKind kind = name.startsWith("params.") ? ColumnKind::Param
            : name.startsWith("metrics.")                  ? ColumnKind::Metric
            : name.startsWith("tags.")                     ? ColumnKind::Tag
                                                           : ColumnKind::Attribute;
        keys << ColumnKey { kind, name.section(u'.', 1) };
    }
    return keys;
}

RunGroups groupsOf(const SharedRunTable &table, const QList<ColumnKey> &keys)
{
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    QList<RunColumn> columns;
    for (const ColumnKey &key : keys)
        columns << makeRunColumn(table, key);
    return { columns, *groupsBy(columns, rows, Stop::never()) };
}

QString ids(const RunGroups &groups, GroupId group)
{
    QString ids;
    for (const Row row : groups.rows(group))
        ids += groups.table().attribute(TextAttribute::RunId).string(row);
    return ids;
}

/// Each group's title and runs, one a line.
QStringList told(const RunGroups &groups)
{
    QStringList lines;
    for (GroupId group = 0; group < groups.count(); ++group)
        lines << groups.title(group) + ": " + ids(groups, group);
    return lines;
}

SharedRunTable someRuns()
{
    return tableFromText("a; params.opt sgd; params.lr 0.1; params.seed 1; metrics.loss nan; start_time 10\n"
                         "b; params.opt adam; params.lr 0.10; params.seed 2; metrics.loss 1; status FAILED\n"
                         "c; params.opt sgd; params.lr 1e-1; params.seed 2; metrics.loss nan\n"
                         "d; params.lr 0.01; params.seed 1; metrics.loss 1.0; tags.team a\tb\n"
                         "e; params.opt adam; params.lr 0.1; params.seed 1; start_time 10");
}

SharedRunTable longNumbers()
{
    return tableFromText("a; params.seed 18446744073709551615; params.depth 10; params.big 1e400\n"
                         "b; params.seed 18446744073709551614; params.depth None; params.big 1e401\n"
                         "c; params.seed 1.8446744073709551615e19; params.depth 9; params.big 10e399\n"
                         "d; params.seed 3; params.depth 9.0; params.big -1e400");
}

} // namespace

void TestRunGroups::groups_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("texts, missing last") << "params.opt" << QStringList { "opt = adam: be", "opt = sgd: ac", "no opt: d" };
    QTest::newRow("numbers as numbers, however written") << "params.lr" << QStringList { "lr = 0.01: d", "lr = 0.1: abce" };
    QTest::newRow("two keys") << "params.opt params.lr"
                              << QStringList { "opt = adam, lr = 0.10: be", "opt = sgd, lr = 0.1: ac", "no opt, lr = 0.01: d" };
    QTest::newRow("NaN is like NaN") << "metrics.loss" << QStringList { "loss = 1: bd", "loss = NaN: ac", "no loss: e" };
    QTest::newRow("an attribute by its words") << "attributes.status" << QStringList { "Status = Failed: b", "no Status: acde" };
    QTest::newRow("a key with a line break stays on one line") << "tags.team" << QStringList { "team = a b: d", "no team: abce" };
    QTest::newRow("a column that is alike everywhere does not tell groups apart")
        << "attributes.store params.seed" << QStringList { "seed = 1: ade", "seed = 2: bc" };
    QTest::newRow("a single group is told nevertheless") << "attributes.store" << QStringList { "Store = store.db: abcde" };
    QTest::newRow("nobody has it") << "params.gone" << QStringList { "no gone: abcde" };
}

void TestRunGroups::groups()
{
    QFETCH(QString, keys);
    QTEST(told(groupsOf(someRuns(), keysFrom(keys))), "expected");
}

void TestRunGroups::findsTheSameGroupAgain_data()
{
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("expected"); // the runs of the group that is now sgd
    QTest::newRow("by a run that stayed") << "x; params.opt sgd\nc; params.opt sgd\nb; params.opt adam"
                                          << "params.opt"
                                          << "xc";
    QTest::newRow("its runs have other values now") << "a; params.opt adam\nc; params.opt adam"
                                                    << "params.opt"
                                                    << "";
    QTest::newRow("its runs are gone") << "x; params.opt sgd"
                                       << "params.opt"
                                       << "";
    QTest::newRow("grouped by something else") << "a; params.opt sgd"
                                               << "attributes.status"
                                               << "";
}

void TestRunGroups::findsTheSameGroupAgain()
{
    QFETCH(QString, newer);
    QFETCH(QString, keys);
    const RunGroups before = groupsOf(someRuns(), keysFrom("params.opt"));
    const RunGroups now = groupsOf(tableFromText(newer), keysFrom(keys));
    const GroupId same = before.sameGroup(1, now);
    QTEST(same == NoGroup ? QString() : ids(now, same), "expected");
}

void TestRunGroups::valuesThatDifferAreNeverOneGroup_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("whole numbers that no double tells apart")
        << "params.seed" << QStringList { "seed = 3: d", "seed = 18446744073709551614: b", "seed = 18446744073709551615: ac" };
    QTest::newRow("numbers beyond all doubles")
        << "params.big" << QStringList { "big = -1e400: d", "big = 1e400: ac", "big = 1e401: b" };
    QTest::newRow("None comes behind the numbers, which stay numbers")
        << "params.depth" << QStringList { "depth = 9: cd", "depth = 10: a", "depth = None: b" };
}

void TestRunGroups::valuesThatDifferAreNeverOneGroup()
{
    QFETCH(QString, key);
    QFETCH(QStringList, expected);
    QCOMPARE(told(groupsOf(longNumbers(), keysFrom(key))), expected);
}

void TestRunGroups::leavesOutWhatTheTableLacks()
{
    const SharedRunTable table = someRuns();
    const QList<ColumnKey> keys = keysFrom("params.opt params.gone");
    const ResolvedGrouping grouping = resolved({ RunGrouping::Mode::By, keys }, *table);
    QVERIFY(grouping.isGrouped);
    QCOMPARE(grouping.columns, keys.first(1));
    QCOMPARE(grouping.missing, keys.last(1));
    const ResolvedGrouping none = resolved({ RunGrouping::Mode::By, keys.last(1) }, *table);
    QVERIFY(!none.isGrouped);
    QCOMPARE(none.missing, keys.last(1));
}

void TestRunGroups::groupsByAllParamsButTheSeed()
{
    const SharedRunTable table = someRuns();
    const RunGrouping grouping { RunGrouping::Mode::AllParamsExcept, keysFrom("params.seed") };
    QCOMPARE(told(groupsOf(table, resolved(grouping, *table).columns)),
             QStringList({ "opt = adam, lr = 0.10: be", "opt = sgd, lr = 0.1: ac", "no opt, lr = 0.01: d" }));
}

void TestRunGroups::knowsSeeds_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *seed : { "seed", "random_seed", "random_state", "Seed", "train.seed", "data/seed", "model_seed", "seeds" })
        QTest::newRow(seed) << true;
    for (const char *other : { "seedling", "seed_count", "state", "reseeded", "lr", "" })
        QTest::newRow(*other ? other : "nothing") << false;
}

void TestRunGroups::knowsSeeds()
{
    const QString name = QTest::currentDataTag();
    QTEST(isSeedName(name == "nothing" ? QString() : name), "expected");
}

QTEST_GUILESS_MAIN(TestRunGroups)
#include "tst_rungroups.moc"

#include "models/query/runtabletext.h"
#include "tables/paramcost.h"
#include "tables/tellingparams.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>
#include <set>

using namespace runloupe;

class TestTellingParams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheSmallestSet_data();
    void findsTheSmallestSet();
    void looksOnlyAtTheRunsGiven();
    void isAsCheapAsTryingAllSets();
    void tellsManyRunsOfManyParamsApart();
};

namespace {

std::vector<Row> allRows(const RunTable &table)
{
    std::vector<Row> rows(table.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

QString keysOf(const std::vector<const TextColumn *> &params)
{
    QStringList keys;
    for (const TextColumn *const param : params)
        keys << param->key();
    return keys.join(u' ');
}

SharedRunTable tableOf(const QList<QByteArrayList> &runs)
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    for (qsizetype run = 0; run < runs.size(); ++run) {
        RunRecord record;
        const QByteArray id = QByteArray::number(run);
        record.id = id;
        const Row row = builder.add(record);
        for (qsizetype param = 0; param < runs[run].size(); ++param)
            builder.setParam(row, builder.paramColumn("p" + QByteArray::number(param)), runs[run][param]);
    }
    return builder.finish();
}

QList<QByteArrayList> randomRuns(QRandomGenerator &random, int runs, int params)
{
    QList<QByteArrayList> values;
    for (int run = 0; run < runs; ++run) {
        values << QByteArrayList();
        for (int param = 0; param < params; ++param)
            values.last() << QByteArray::number(random.bounded(2 + param % 3));
    }
    return values;
}

std::size_t toldApart(const std::vector<const TextColumn *> &params, const std::vector<Row> &rows)
{
    std::set<QStringList> different;
    for (const Row row : rows) {
        QStringList texts;
        for (const TextColumn *const param : params)
            texts << param->string(row);
        different.insert(texts);
    }
    return different.size();
}

int costOf(const std::vector<const TextColumn *> &params, const std::vector<Row> &rows)
{
    return std::accumulate(params.begin(), params.end(), 0,
                           [&](int cost, const TextColumn *param) { return cost + paramCost(*param, rows); });
}

std::vector<const TextColumn *> subset(const RunTable &table, unsigned bits)
{
    std::vector<const TextColumn *> params;
    for (std::size_t i = 0; i < table.params().size(); ++i) {
        if (bits >> i & 1U)
            params.push_back(&table.params()[i]);
    }
    return params;
}

} // namespace

void TestTellingParams::findsTheSmallestSet_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one run needs none") << "a; params.lr 1"
                                        << "";
    QTest::newRow("runs that are alike cannot be told apart") << "a; params.lr 1\nb; params.lr 1"
                                                              << "";
    QTest::newRow("what varies") << "a; params.lr 1; params.opt sgd\nb; params.lr 2; params.opt sgd"
                                 << "lr";
    QTest::newRow("numbers that are equal are no difference") << "a; params.lr 0.1; params.n 1\nb; params.lr 1e-1; params.n 2"
                                                              << "n";
    QTest::newRow("having none is a difference") << "a; params.lr 1\nb"
                                                 << "lr";
    QTest::newRow("one that does it alone before two that do it together")
        << "a; params.a 1; params.b 1; params.c 1\nb; params.a 1; params.b 2; params.c 2\n"
           "c; params.a 2; params.b 1; params.c 3\nd; params.a 2; params.b 2; params.c 4"
        << "c";
    QTest::newRow("two of three") << "a; params.a 1; params.b 1; params.c 1\nb; params.a 1; params.b 2; params.c 1\n"
                                     "c; params.a 2; params.b 1; params.c 2\nd; params.a 2; params.b 2; params.c 1"
                                  << "a b";
    QTest::newRow("of equals the one people know") << "a; params.zz 1; params.lr 1\nb; params.zz 2; params.lr 2"
                                                   << "lr";
    QTest::newRow("of equals the number") << "a; params.x one; params.y 1\nb; params.x two; params.y 2"
                                          << "y";
    QTest::newRow("of equals the one with the shorter values") << "a; params.x aaaaa; params.y a\nb; params.x bbbbb; params.y b"
                                                               << "y";
    QTest::newRow("of equals the one that all runs have") << "a; params.x 1; params.y 1\nb; params.y 2"
                                                          << "y";
    QTest::newRow("a seed only where nothing else is as small") << "a; params.seed 1; params.zz x\nb; params.seed 2; params.zz y"
                                                                << "zz";
    QTest::newRow("two params rather than a seed")
        << "a; params.seed 1; params.p 1; params.q 1\nb; params.seed 2; params.p 1; params.q 2\n"
           "c; params.seed 3; params.p 2; params.q 1\nd; params.seed 4; params.p 2; params.q 2"
        << "p q";
    QTest::newRow("two params rather than a long path")
        << "a; params.out /home/somebody/projects/one/outputs/2024-01-01/a; params.p 1; params.q 1\n"
           "b; params.out /home/somebody/projects/one/outputs/2024-01-01/b; params.p 1; params.q 2\n"
           "c; params.out /home/somebody/projects/one/outputs/2024-01-01/c; params.p 2; params.q 1\n"
        << "p q";
    QTest::newRow("in the order of speech, the seed last")
        << "a; params.seed 1; params.size 1; params.train/lr 1\nb; params.seed 2; params.size 1; params.train/lr 1\n"
           "c; params.seed 1; params.size 2; params.train/lr 1\nd; params.seed 1; params.size 1; params.train/lr 2"
        << "train/lr size seed";
    QTest::newRow("as far as params go") << "a; params.lr 1\nb; params.lr 1\nc; params.lr 2"
                                         << "lr";
}

void TestTellingParams::findsTheSmallestSet()
{
    QFETCH(QString, runs);
    const SharedRunTable table = tableFromText(runs);
    QTEST(keysOf(tellingParams(*table, allRows(*table))), "expected");
}

void TestTellingParams::looksOnlyAtTheRunsGiven()
{
    const SharedRunTable table
        = tableFromText("a; params.lr 1; params.n 1\nb; params.lr 1; params.n 2\nc; params.lr 2; params.n 2");
    QCOMPARE(keysOf(tellingParams(*table, { 0, 1 })), QString("n"));
    QCOMPARE(keysOf(tellingParams(*table, { 1, 2 })), QString("lr"));
    QCOMPARE(keysOf(tellingParams(*table, {})), QString());
}

/// Tells apart all that can be told apart, and no set of params does so for less.
void TestTellingParams::isAsCheapAsTryingAllSets()
{
    QRandomGenerator random(7);
    for (int trial = 0; trial < 60; ++trial) {
        const SharedRunTable table = tableOf(randomRuns(random, 2 + trial % 12, 8));
        const std::vector<Row> rows = allRows(*table);
        const std::size_t all = toldApart(subset(*table, 0xff), rows);
        int least = std::numeric_limits<int>::max();
        for (unsigned bits = 0; bits < 0x100; ++bits) {
            if (const auto params = subset(*table, bits); toldApart(params, rows) == all)
                least = std::min(least, costOf(params, rows));
        }
        const auto found = tellingParams(*table, rows);
        QCOMPARE(toldApart(found, rows), all);
        QCOMPARE(costOf(found, rows), least);
    }
}

void TestTellingParams::tellsManyRunsOfManyParamsApart()
{
    QRandomGenerator random(11);
    const SharedRunTable table = tableOf(randomRuns(random, 500, 300));
    const std::vector<Row> rows = allRows(*table);
    const auto found = tellingParams(*table, rows);
    QCOMPARE(toldApart(found, rows), std::size_t(500));
    QVERIFY(found.size() < 20); // eleven halvings and thirds of 500 were enough, if only they were even
    QCOMPARE(keysOf(tellingParams(*table, rows)), keysOf(found));
}

QTEST_APPLESS_MAIN(TestTellingParams)
#include "tst_tellingparams.moc"

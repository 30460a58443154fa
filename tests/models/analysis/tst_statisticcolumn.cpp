#include "analysis/statisticcolumn.h"
#include "models/query/runtabletext.h"

#include <QTest>

using namespace runloupe;

class TestStatisticColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownIsNotMissing();
    void movesToANewerTable();
    void aDirectionCountsWhereItMatters();
};

namespace {

/// One letter a run: what is known, whether it is computed, whether there is a value.
QString stateOf(const StatisticColumn &column)
{
    QString text;
    for (Row row = 0; row < column.table()->size(); ++row) {
        text += !column.isKnown(row) ? '?' : column.isComputed(row) ? 'c' : 'o';
        text += column.numbers().has(row) ? QString::number(column.numbers().value(row)) : "-";
    }
    return text;
}

} // namespace

void TestStatisticColumn::unknownIsNotMissing()
{
    StatisticColumn column(tableFromText("a\nb\nc"));
    QCOMPARE(stateOf(column), "?-?-?-");
    column.set(1, 5);
    column.set(2, 7);
    column.set(2, std::nullopt);
    QCOMPARE(stateOf(column), "?-c5c-");
    QVERIFY(!column.isAllComputed());
    column.set(0, std::nullopt);
    column.set(0, std::nullopt);
    QVERIFY(column.isAllComputed());
}

void TestStatisticColumn::movesToANewerTable()
{
    StatisticColumn column(tableFromText("a\nb\nc\nd"));
    column.set(0, 1);
    column.set(1, std::nullopt);
    column.set(3, 4);
    const SharedRunTable newer = tableFromText("new\nd\nc\nb\na");
    StatisticColumn moved = column.movedTo(newer);
    QCOMPARE(stateOf(moved), "?-o4?-o-o1");
    QVERIFY(!moved.isAllComputed());
    moved.set(1, std::nullopt);
    QCOMPARE(stateOf(moved), "?-c-?-o-o1");
}

void TestStatisticColumn::aDirectionCountsWhereItMatters()
{
    const ColumnKey least { ColumnKind::Metric, "loss", { Statistic::Kind::Least } };
    QVERIFY(wishFor(least, Better::Lower) == wishFor(least, Better::Higher));
    const ColumnKey step { ColumnKind::Metric, "loss", { Statistic::Kind::StepOfBest } };
    QVERIFY(!(wishFor(step, Better::Lower) == wishFor(step, Better::Higher)));
    QCOMPARE(wishFor(step, Better::Lower).metric, "loss");
}

QTEST_GUILESS_MAIN(TestStatisticColumn)
#include "tst_statisticcolumn.moc"

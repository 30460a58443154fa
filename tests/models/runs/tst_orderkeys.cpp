#include "runs/orderkeys.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace runloupe;

class TestOrderKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersSortAsNumbersWithNaNAndMissingLast_data();
    void numbersSortAsNumbersWithNaNAndMissingLast();
    void minusZeroEqualsZero();
    void textsSortByCodePoint();
    void wholeNumbersBeyondDoublesStayApart();
};

namespace {

std::vector<Row> sorted(const OrderKeys &keys)
{
    std::vector<Row> rows(keys.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    std::stable_sort(rows.begin(), rows.end(), [&keys](Row a, Row b) { return keys[a] < keys[b]; });
    return rows;
}

} // namespace

void TestOrderKeys::numbersSortAsNumbersWithNaNAndMissingLast_data()
{
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("upwards") << Qt::AscendingOrder << QList<int> { 4, 5, 3, 1, 6, 2, 0 };
    QTest::newRow("downwards") << Qt::DescendingOrder << QList<int> { 6, 1, 3, 5, 4, 2, 0 };
}

void TestOrderKeys::numbersSortAsNumbersWithNaNAndMissingLast()
{
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QList<int>, order);
    NumberColumn column(QStringLiteral("loss")); // row 0 has none
    column.set(1, 10);
    column.set(2, std::nan(""));
    column.set(3, 9);
    column.set(4, -INFINITY);
    column.set(5, -1e-300);
    column.set(6, INFINITY);
    const std::vector<Row> rows = sorted(orderKeys(column, 7, direction));
    QCOMPARE(QList<int>(rows.begin(), rows.end()), order);
}

void TestOrderKeys::minusZeroEqualsZero()
{
    QCOMPARE(orderKey(-0.0, Qt::AscendingOrder), orderKey(0.0, Qt::AscendingOrder));
}

void TestOrderKeys::textsSortByCodePoint()
{
    const QList<QByteArray> texts { "run-10",
                                    "run-9",
                                    "run-",
                                    "run-é",
                                    "run-😀",
                                    "run-～",
                                    "run-9",
                                    "run-100000000000000002",
                                    "run-100000000000000001",
                                    QByteArray("run-10\0x", 8) };
    TextPool pool;
    TextColumn column(QStringLiteral("name"), pool);
    for (int i = 0; i < texts.size(); ++i)
        column.set(Row(i), pool.intern(texts[i]));
    const std::vector<Row> rows = sorted(orderKeys(column, std::size_t(texts.size()) + 1, Qt::AscendingOrder));
    QCOMPARE(rows, (std::vector<Row> { 2, 0, 9, 8, 7, 1, 6, 3, 5, 4, 10 })); // UTF-16 would put the emoji before ～
}

void TestOrderKeys::wholeNumbersBeyondDoublesStayApart()
{
    constexpr qint64 Large = (qint64(1) << 53) + 1;
    QVERIFY(orderKey(Large - 1, Qt::AscendingOrder) < orderKey(Large, Qt::AscendingOrder));
    QVERIFY(orderKey(Large - 1, Qt::DescendingOrder) > orderKey(Large, Qt::DescendingOrder));
    QVERIFY(orderKey(qint64(-5), Qt::AscendingOrder) < orderKey(qint64(0), Qt::AscendingOrder));
}

QTEST_GUILESS_MAIN(TestOrderKeys)
#include "tst_orderkeys.moc"

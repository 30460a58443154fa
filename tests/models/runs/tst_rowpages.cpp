#include "runs/column.h"

#include <QTest>

#include <cmath>

using namespace runloupe;

/// Values by row, whichever rows have some and in whatever order they come.
class TestRowPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesStandWhereTheyWerePut_data();
    void valuesStandWhereTheyWerePut();
    void everyNumberIsAValue_data();
    void everyNumberIsAValue();
    void aClearedRowHasNone();
};

void TestRowPages::valuesStandWhereTheyWerePut_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("none") << QList<int>();
    QTest::newRow("the first") << QList { 0 };
    QTest::newRow("in order") << QList { 0, 1, 255, 256, 257, 600 };
    QTest::newRow("far from the beginning") << QList { 100'000, 100'001 };
    QTest::newRow("backwards") << QList { 5000, 300, 299, 2 };
    QTest::newRow("here and there") << QList { 700, 5, 100'000, 40'000 };
}

void TestRowPages::valuesStandWhereTheyWerePut()
{
    QFETCH(QList<int>, rows);
    RowPages<int> pages(-1);
    for (const int row : rows)
        pages.set(std::size_t(row), row * 2);
    for (int row = 0; row < 101'000; ++row)
        QCOMPARE(pages.at(std::size_t(row)), rows.contains(row) ? row * 2 : -1);
}

void TestRowPages::everyNumberIsAValue_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("minus zero") << -0.0;
    QTest::newRow("a number") << -1e308;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity();
    QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("a negative NaN") << -std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("a NaN with letters in it") << std::nan("0xdead");
    QTest::newRow("the NaN that stands for nothing") << std::bit_cast<double>(quint64(0xfff8'0000'0000'dead));
}

void TestRowPages::everyNumberIsAValue()
{
    QFETCH(double, value);
    NumberColumn column(QStringLiteral("loss"));
    QVERIFY(!column.has(3));
    column.set(3, value);
    QVERIFY(column.has(3));
    QVERIFY(!column.has(2));
    QVERIFY(std::isnan(value) ? std::isnan(column.value(3)) : column.value(3) == value);
}

void TestRowPages::aClearedRowHasNone()
{
    NumberColumn column(QStringLiteral("loss"));
    column.clear(7); // nothing was there
    column.set(7, 1);
    column.clear(7);
    QVERIFY(!column.has(7));
}

QTEST_GUILESS_MAIN(TestRowPages)
#include "tst_rowpages.moc"

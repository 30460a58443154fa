#include "tables/mixedkeys.h"

#include <QTest>

#include <numeric>

using namespace runloupe;

class TestMixedKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
};

namespace {

QString sorted(const QStringList &texts, Qt::SortOrder direction)
{
    TextPool pool;
    TextColumn column(QStringLiteral("p"), pool);
    std::vector<Row> rows;
    for (Row row = 0; row < Row(texts.size()); ++row) {
        rows.push_back(row);
        if (texts[row] != "-")
            column.set(row, pool.intern(texts[row].toUtf8()));
    }
    const std::vector<OrderKeys> keys { mixedOrderKeys(column, rows.size(), valueKindsOf(column, rows.size()), direction) };
    sortByKeys(rows, keys);
    QStringList order;
    for (const Row row : rows)
        order << texts[row];
    return order.join(u' ');
}

} // namespace

void TestMixedKeys::sorts_data()
{
    QTest::addColumn<QString>("texts"); // `-` is missing
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("numbers as numbers, NaN and missing last in both directions") << "10 - nan 9 1e2 inf -3"
                                                                                 << "-3 9 10 1e2 inf nan -"
                                                                                 << "inf 1e2 10 9 -3 nan -";
    QTest::newRow("words behind the numbers") << "10 auto - 9 None 2 nan"
                                              << "2 9 10 None auto nan -"
                                              << "10 9 2 auto None nan -";
    QTest::newRow("the same number written otherwise is a tie") << "0.1 1e-1 0.10 0.01"
                                                                << "0.01 0.1 1e-1 0.10"
                                                                << "0.1 1e-1 0.10 0.01";
    QTest::newRow("large ids by all their digits") << "9007199254740993 9007199254740992 9007199254740994 x"
                                                   << "9007199254740992 9007199254740993 9007199254740994 x"
                                                   << "9007199254740994 9007199254740993 9007199254740992 x";
    QTest::newRow("booleans and None") << "True None False"
                                       << "False True None"
                                       << "True False None";
}

void TestMixedKeys::sorts()
{
    QFETCH(QString, texts);
    QTEST(sorted(texts.split(u' '), Qt::AscendingOrder), "ascending");
    QTEST(sorted(texts.split(u' '), Qt::DescendingOrder), "descending");
}

QTEST_GUILESS_MAIN(TestMixedKeys)
#include "tst_mixedkeys.moc"

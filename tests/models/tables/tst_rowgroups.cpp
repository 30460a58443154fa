#include "tables/rowgroups.h"

#include <QTest>

#include <numeric>

using namespace runloupe;

class TestRowGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsEqualsTogether_data();
    void putsEqualsTogether();
    void takesAnotherOrder();
    void everyRowAloneIsNoProblem();
};

namespace {

/// The rows of each group: `0 2|1 3`.
QString drawn(const RowGroups &groups)
{
    QStringList texts;
    for (GroupId group = 0; group < groups.count(); ++group) {
        QStringList rows;
        for (const Row row : groups.of(group)) {
            if (groups.groupOf[row] != group)
                return QStringLiteral("row %1 does not know its group").arg(row);
            rows << QString::number(row);
        }
        texts << rows.join(u' ');
    }
    return texts.join(u'|');
}

RowGroups grouped(const std::vector<Row> &rows, const std::vector<OrderKeys> &columns, std::size_t tableSize = 6)
{
    RowGrouper grouper(rows, tableSize);
    for (const OrderKeys &keys : columns)
        grouper.splitBy(keys);
    return grouper.groups();
}

} // namespace

void TestRowGroups::putsEqualsTogether_data()
{
    QTest::addColumn<std::vector<Row>>("rows");
    QTest::addColumn<std::vector<OrderKeys>>("columns");
    QTest::addColumn<QString>("expected");
    using Columns = std::vector<OrderKeys>;
    const std::vector<Row> all { 0, 1, 2, 3, 4, 5 };
    const OrderKeys halves { 7, 3, 7, 3, 7, 3 };
    const OrderKeys thirds { 1, 1, MissingKey, 0, NaNKey, MissingKey };
    QTest::newRow("nothing to group by") << all << Columns {} << "0 1 2 3 4 5";
    QTest::newRow("in the order of the keys") << all << Columns { halves } << "1 3 5|0 2 4";
    QTest::newRow("NaN and missing last, each a value of its own") << all << Columns { thirds } << "3|0 1|4|2 5";
    QTest::newRow("the first column counts most") << all << Columns { halves, thirds } << "3|1|5|0|4|2";
    QTest::newRow("the other way round") << all << Columns { thirds, halves } << "3|1|0|4|5|2";
    QTest::newRow("only some rows, in their order") << std::vector<Row> { 4, 0, 1 } << Columns { halves } << "1|4 0";
    QTest::newRow("no rows") << std::vector<Row> {} << Columns { halves } << "";
    QTest::newRow("a column that splits nothing") << all << Columns { halves, OrderKeys(6, 5) } << "1 3 5|0 2 4";
}

void TestRowGroups::putsEqualsTogether()
{
    QFETCH(std::vector<Row>, rows);
    QFETCH(std::vector<OrderKeys>, columns);
    const RowGroups groups = grouped(rows, columns);
    QTEST(drawn(groups), "expected");
    QCOMPARE(groups.rows.size(), rows.size());
    QCOMPARE(std::size_t(std::count(groups.groupOf.begin(), groups.groupOf.end(), NoGroup)), 6 - rows.size());
}

void TestRowGroups::takesAnotherOrder()
{
    const RowGroups groups = grouped({ 0, 1, 2, 3, 4 }, { { 2, 1, 2, 0, 1, 9 } });
    QCOMPARE(drawn(groups), "3|1 4|0 2");
    QCOMPARE(drawn(groups.inOrder({ 1, 2, 0 })), "1 4|0 2|3");
    QCOMPARE(groups.inOrder({ 1, 2, 0 }).groupOf[5], NoGroup);
}

void TestRowGroups::everyRowAloneIsNoProblem()
{
    constexpr Row Count = 50'000;
    std::vector<Row> rows(Count);
    std::iota(rows.begin(), rows.end(), Row(0));
    OrderKeys keys(Count);
    for (Row row = 0; row < Count; ++row)
        keys[row] = OrderKey(Count - row) << 40; // as those of numbers, which differ in their upper bits
    RowGrouper grouper(rows, Count);
    grouper.splitBy(keys);
    QVERIFY(grouper.isSplit());
    const RowGroups groups = grouper.groups();
    QCOMPARE(groups.count(), std::size_t(Count));
    QCOMPARE(groups.of(0).front(), Count - 1);
}

QTEST_GUILESS_MAIN(TestRowGroups)
#include "tst_rowgroups.moc"

#include "models/query/runtabletext.h"
#include "tables/runtreearrangement.h"

#include <QTest>

#include <numeric>

using namespace runloupe;

class TestRunTreeArrangement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arranges_data();
    void arranges();
    void laterKeysBreakTies();
    void everyNodeKnowsItsPlace();
    void aDeepChainIsNoProblem();
    void aDeepChainInGroupsIsNoProblem();
    void canBeStopped();
    void groupsAreRoots_data();
    void groupsAreRoots();

private:
    SharedRunTable m_table;
};

namespace {

/// The ids as they stand on screen, one more bracket for each level of nesting: `a(b(c)d)e`.
QString drawn(const RunTable &table, const RunTreeArrangement &tree, RunNode parent = NoNode)
{
    QString text;
    for (int place = 0; place < tree.childCount(parent); ++place) {
        const RunNode node = tree.child(parent, place);
        text += table.attribute(TextAttribute::RunId).string(tree.row(node));
        if (tree.childCount(node) > 0)
            text += QLatin1Char('(') + drawn(table, tree, node) + QLatin1Char(')');
    }
    return text;
}

std::vector<Row> rowsOf(const RunTable &table, const QString &ids)
{
    std::vector<Row> rows;
    for (const QChar id : ids)
        rows.push_back(table.rowOf({ "store.db", id }));
    return rows;
}

/// Each run is nested in the one before; the tag `half` is a for the first half of them, else b.
SharedRunTable chain(int depth)
{
    RunTableBuilder builder;
    for (int i = 0; i < depth; ++i) {
        const QByteArray id = QByteArray::number(i);
        RunRecord run;
        run.id = id;
        const Row row = builder.add(run);
        builder.setTag(row, builder.tagColumn("half"), 2 * i < depth ? "a" : "b");
        if (i > 0)
            builder.setTag(row, builder.tagColumn("mlflow.parentRunId"), QByteArray::number(i - 1));
    }
    return builder.finish();
}

std::vector<Row> allRows(const RunTable &table)
{
    std::vector<Row> rows(table.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

} // namespace

void TestRunTreeArrangement::initTestCase()
{
    m_table = tableFromText("a; metrics.loss 3\n"
                            "b; metrics.loss 1; tags.mlflow.parentRunId a\n"
                            "c; metrics.loss 2; tags.mlflow.parentRunId b\n"
                            "d; metrics.loss 9; tags.mlflow.parentRunId b\n"
                            "e; tags.mlflow.parentRunId gone\n"
                            "f; metrics.loss 0; tags.mlflow.parentRunId a\n"
                            "g; metrics.loss 4");
}

void TestRunTreeArrangement::arranges_data()
{
    QTest::addColumn<QString>("matching");
    QTest::addColumn<int>("direction"); // -1: not sorted
    QTest::addColumn<Nesting>("nesting");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unsorted, as in the table") << "gfedcba" << -1 << Nesting::Nested << "a(b(cd)f)eg";
    QTest::newRow("upwards, children below their parents") << "abcdefg" << 0 << Nesting::Nested << "a(fb(cd))ge";
    QTest::newRow("downwards, missing still last") << "abcdefg" << 1 << Nesting::Nested << "ga(b(dc)f)e";
    QTest::newRow("flat") << "abcdefg" << 0 << Nesting::Flat << "fbcagde";
    QTest::newRow("children of a filtered-out run stand below its parent") << "acd" << -1 << Nesting::Nested << "a(cd)";
    QTest::newRow("children without any shown ancestor stand at the top") << "cdg" << 0 << Nesting::Nested << "cgd";
    QTest::newRow("nothing matches") << "" << 0 << Nesting::Nested << "";
}

void TestRunTreeArrangement::arranges()
{
    QFETCH(QString, matching);
    QFETCH(int, direction);
    QFETCH(Nesting, nesting);
    std::vector<OrderKeys> keys;
    if (direction >= 0)
        keys.push_back(orderKeys(*m_table->metric("loss"), m_table->size(), Qt::SortOrder(direction)));
    QTEST(drawn(*m_table, *arrangeRuns(*m_table, rowsOf(*m_table, matching), keys, nesting)), "expected");
}

void TestRunTreeArrangement::laterKeysBreakTies()
{
    const SharedRunTable table = tableFromText("a; params.lr 1; metrics.loss 2\nb; params.lr 0; metrics.loss 5\n"
                                               "c; params.lr 1; metrics.loss 1\nd; params.lr 0; metrics.loss 5");
    const std::vector<OrderKeys> keys { orderKeys(*table->param("lr"), table->size(), Qt::DescendingOrder),
                                        orderKeys(*table->metric("loss"), table->size(), Qt::AscendingOrder) };
    QCOMPARE(drawn(*table, *arrangeRuns(*table, { 0, 1, 2, 3 }, keys)), "cabd");
}

void TestRunTreeArrangement::everyNodeKnowsItsPlace()
{
    const RunTreeArrangement tree = *arrangeRuns(*m_table, rowsOf(*m_table, "abcdfg"), {});
    for (RunNode node = 0; node < tree.size(); ++node) {
        QCOMPARE(tree.child(tree.parent(node), tree.place(node)), node);
        QCOMPARE(tree.nodeOf(tree.row(node)), node);
    }
    QCOMPARE(tree.nodeOf(m_table->rowOf({ "store.db", "e" })), NoNode);
    QString order;
    for (const RunNode node : tree.nodesInOrder())
        order += m_table->attribute(TextAttribute::RunId).string(tree.row(node));
    QCOMPARE(order, "abcdfg");
}

void TestRunTreeArrangement::aDeepChainIsNoProblem()
{
    const SharedRunTable table = chain(100'000);
    const std::vector<Row> rows = allRows(*table);
    const RunTreeArrangement tree = *arrangeRuns(*table, rows, {});
    QCOMPARE(tree.childCount(NoNode), 1);
    QCOMPARE(tree.nodesInOrder().size(), rows.size());
}

void TestRunTreeArrangement::aDeepChainInGroupsIsNoProblem()
{
    const SharedRunTable table = chain(100'000);
    const std::vector<Row> rows = allRows(*table);
    const QList<RunColumn> columns { makeRunColumn(table, { ColumnKind::Tag, "half" }) };
    const auto groups = std::make_shared<const RunGroups>(columns, *groupsBy(columns, rows, Stop::never()));
    const RunTreeArrangement tree = *arrangeRuns(*table, rows, {}, Nesting::Nested, groups);
    QCOMPARE(tree.childCount(NoNode), 2);
    QCOMPARE(tree.childCount(0), 1);
    QCOMPARE(tree.childCount(1), 1);
    QCOMPARE(tree.nodesInOrder().size(), rows.size() + 2);
}

void TestRunTreeArrangement::canBeStopped()
{
    const Stop stopped([] { return true; }, {});
    QVERIFY(!arrangeRuns(*m_table, rowsOf(*m_table, "abc"), {}, Nesting::Nested, {}, stopped));
}

void TestRunTreeArrangement::groupsAreRoots_data()
{
    QTest::addColumn<QString>("matching");
    QTest::addColumn<Nesting>("nesting");
    QTest::addColumn<QString>("expected");
    QTest::newRow("what is nested stays so within a group") << "abcdefg" << Nesting::Nested << "[a(b(d))e][c][fg]";
    QTest::newRow("a grandparent in the group holds what its parent does not") << "acd" << Nesting::Nested << "[a(d)][c]";
    QTest::newRow("flat") << "abcdefg" << Nesting::Flat << "[abde][c][fg]";
    QTest::newRow("groups without runs are none") << "fg" << Nesting::Nested << "[fg]";
}

void TestRunTreeArrangement::groupsAreRoots()
{
    QFETCH(QString, matching);
    QFETCH(Nesting, nesting);
    const SharedRunTable table = tableFromText("a; tags.t 1\n"
                                               "b; tags.t 1; tags.mlflow.parentRunId a\n"
                                               "c; tags.t 2; tags.mlflow.parentRunId b\n"
                                               "d; tags.t 1; tags.mlflow.parentRunId b\n"
                                               "e; tags.t 1\n"
                                               "f; tags.t 3; tags.mlflow.parentRunId a\n"
                                               "g; tags.t 3");
    const std::vector<Row> rows = rowsOf(*table, matching);
    const QList<RunColumn> columns { makeRunColumn(table, { ColumnKind::Tag, "t" }) };
    const auto groups = std::make_shared<const RunGroups>(columns, *groupsBy(columns, rows, Stop::never()));
    const RunTreeArrangement tree = *arrangeRuns(*table, rows, {}, nesting, groups);
    QString text;
    for (RunNode group = 0; group < RunNode(tree.childCount(NoNode)); ++group) {
        QVERIFY(tree.isGroup(group));
        QCOMPARE(tree.row(group), NoRow);
        QCOMPARE(tree.place(group), int(group));
        text += QLatin1Char('[') + drawn(*table, tree, group) + QLatin1Char(']');
    }
    QTEST(text, "expected");
    QCOMPARE(tree.rows().size(), rows.size());
    QCOMPARE(tree.nodesInOrder().size(), tree.size());
}

QTEST_GUILESS_MAIN(TestRunTreeArrangement)
#include "tst_runtreearrangement.moc"

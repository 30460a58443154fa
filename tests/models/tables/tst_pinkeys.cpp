#include "models/query/runtabletext.h"
#include "tables/pinkeys.h"

#include <QTest>

using namespace runloupe;

class TestPinKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pinnedRunsStandFirst_data();
    void pinnedRunsStandFirst();
};

void TestPinKeys::pinnedRunsStandFirst_data()
{
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<Nesting>("nesting");
    QTest::addColumn<QString>("order");
    QTest::newRow("none") << "" << Nesting::Nested << "adefbc";
    QTest::newRow("a run at the top") << "c" << Nesting::Nested << "cadefb";
    QTest::newRow("a child stands first among its siblings, its parent among all") << "e" << Nesting::Nested << "aefdbc";
    QTest::newRow("a grandchild lifts both above it") << "f" << Nesting::Nested << "aefdbc";
    QTest::newRow("what is pinned itself comes before what only holds one") << "bd" << Nesting::Nested << "badefc";
    QTest::newRow("flat, a child stands among all") << "e" << Nesting::Flat << "eabcdf";
}

void TestPinKeys::pinnedRunsStandFirst()
{
    QFETCH(QString, pinned);
    QFETCH(Nesting, nesting);
    const SharedRunTable table
        = tableFromText("a\nb\nc\nd; tags.mlflow.parentRunId a\ne; tags.mlflow.parentRunId a\nf; tags.mlflow.parentRunId e");
    std::vector<Row> rows;
    for (const QChar id : pinned)
        rows.push_back(table->rowOf({ "store.db", id }));
    const std::vector<OrderKeys> keys { pinKeys(*table, rows, nesting) };
    const RunTreeArrangement arrangement = *arrangeRuns(*table, { 0, 1, 2, 3, 4, 5 }, keys, nesting);
    QString order;
    for (const RunNode node : arrangement.nodesInOrder())
        order += table->attribute(TextAttribute::RunId).string(arrangement.row(node));
    QTEST(order, "order");
}

QTEST_GUILESS_MAIN(TestPinKeys)
#include "tst_pinkeys.moc"

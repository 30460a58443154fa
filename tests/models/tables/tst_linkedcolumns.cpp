#include "models/query/runtabletext.h"
#include "tables/linkedcolumns.h"
#include "tables/runcolumn.h"

#include <QTest>

using namespace runloupe;

class TestLinkedColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datasets_data();
    void datasets();
    void models();
    void runsOfOneDatasetAreTheSame();
    void titlesAreWords();
};

namespace {

SharedRunTable someRuns()
{
    return tableFromText("a; dataset mnist/aa/training; dataset mnist/bb/eval\n"
                         "b\n"
                         "c; dataset cifar/cc; dataset mnist/aa/training\n"
                         "d; dataset mnist/cc/training");
}

QString shown(const CellSource &cells)
{
    QStringList texts;
    for (Row row = 0; row < cells.table().size(); ++row)
        texts << cells.text(row);
    return texts.join(u'|');
}

} // namespace

void TestLinkedColumns::datasets_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("texts");
    QTest::newRow("names, each once") << "name"
                                      << "mnist||cifar, mnist|mnist";
    QTest::newRow("digests") << "digest"
                             << "aa, bb||cc, aa|cc";
    QTest::newRow("contexts, where there are some") << "context"
                                                    << "training, eval||training|training";
    QTest::newRow("nothing of what it is not") << "colour"
                                               << "|||";
}

void TestLinkedColumns::datasets()
{
    QFETCH(QString, key);
    QTEST(shown(*datasetCells(someRuns(), key)), "texts");
}

void TestLinkedColumns::models()
{
    RunTableBuilder builder;
    builder.beginStore("a.db");
    RunRecord run;
    run.id = "a";
    const Row row = builder.add(run);
    builder.addModel(row, { "m-1", "net", "sklearn", "READY", {}, LoggedModel::Role::Output, 3 });
    builder.addModel(row, { "m-2", "", "", "PENDING", {}, LoggedModel::Role::Output, 4 });
    builder.addModel(row, { "m-3", "read", "onnx", "READY", {}, LoggedModel::Role::Input, 0 });
    const SharedRunTable table = builder.finish();
    QCOMPARE(shown(*modelCells(table, "name")), "net, m-2");
    QCOMPARE(shown(*modelCells(table, "type")), "sklearn");
    QCOMPARE(shown(*modelCells(table, "status")), "READY, PENDING");
}

void TestLinkedColumns::runsOfOneDatasetAreTheSame()
{
    const SharedCells cells = datasetCells(someRuns(), "name");
    QVERIFY(cells->isSame(0, 3));
    QVERIFY(!cells->isSame(0, 2));
    QVERIFY(!cells->isSame(0, 1));
    const OrderKeys keys = cells->orderKeys(Qt::AscendingOrder);
    QVERIFY(keys[2] < keys[0] && keys[0] == keys[3] && keys[1] == MissingKey);
}

void TestLinkedColumns::titlesAreWords()
{
    QCOMPARE(columnTitle({ ColumnKind::Dataset, "name" }), "Dataset");
    QCOMPARE(columnTitle({ ColumnKind::Model, "type" }), "Model type");
}

QTEST_GUILESS_MAIN(TestLinkedColumns)
#include "tst_linkedcolumns.moc"

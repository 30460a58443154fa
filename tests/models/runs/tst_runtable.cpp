#include "runs/runtablebuilder.h"

#include <QTest>

using namespace runloupe;

class TestRunTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingIsNotEmptyAndNotZero();
    void nameComesFromTheTagWhereTheAttributeIsEmpty();
    void sameRunIdInTwoStoresIsTwoRuns();
    void nestsRunsAndCutsCycles();
};

namespace {

Row addRun(RunTableBuilder &builder, QByteArrayView id, QByteArrayView parent = {})
{
    RunRecord run;
    run.id = id;
    const Row row = builder.add(run);
    if (!parent.isNull())
        builder.setTag(row, builder.tagColumn("mlflow.parentRunId"), parent);
    return row;
}

} // namespace

void TestRunTable::missingIsNotEmptyAndNotZero()
{
    RunTableBuilder builder;
    const Row first = addRun(builder, "a");
    const Row second = addRun(builder, "b");
    builder.setParam(first, builder.paramColumn("lr"), "");
    builder.setMetric(second, builder.metricColumn("loss"), 0);
    const SharedRunTable table = builder.finish();

    QVERIFY(table->param("lr")->has(first));
    QVERIFY(!table->param("lr")->has(second));
    QVERIFY(!table->metric("loss")->has(first));
    QCOMPARE(table->metric("loss")->value(second), 0.0);
    QVERIFY(!table->metric("lr"));
    QVERIFY(!table->attribute(TimeAttribute::StartTime).time(first));
}

void TestRunTable::nameComesFromTheTagWhereTheAttributeIsEmpty()
{
    RunTableBuilder builder;
    RunRecord run;
    run.id = "0123456789abcdef";
    run.name = "";
    const Row named = builder.add(run);
    builder.setTag(named, builder.tagColumn("mlflow.runName"), "rf\n2");
    run.id = "fedcba9876543210";
    const Row nameless = builder.add(run);
    const SharedRunTable table = builder.finish();

    QCOMPARE(table->attribute(TextAttribute::RunName).string(named), "rf\n2");
    QCOMPARE(table->displayName(named), "rf 2");
    QCOMPARE(table->displayName(nameless), "fedcba98");
    QVERIFY(table->isNamedByTag(named));
    QVERIFY(!table->isNamedByTag(nameless));
}

void TestRunTable::sameRunIdInTwoStoresIsTwoRuns()
{
    RunTableBuilder builder;
    builder.beginStore("a.db");
    const Row first = addRun(builder, "r");
    builder.beginStore("b.db", SearchDialect::Files);
    const Row second = addRun(builder, "r");
    const Row child = addRun(builder, "c", "r");
    const SharedRunTable table = builder.finish();

    QCOMPARE(table->rowOf({ "a.db", "r" }), first);
    QCOMPARE(table->rowOf({ "b.db", "r" }), second);
    QCOMPARE(table->rowOf({ "c.db", "r" }), NoRow);
    QCOMPARE(table->parent(child), second);
    QVERIFY(table->dialect(first) == SearchDialect::Sql);
    QVERIFY(table->dialect(child) == SearchDialect::Files);
}

void TestRunTable::nestsRunsAndCutsCycles()
{
    RunTableBuilder builder;
    const Row root = addRun(builder, "root");
    const Row child = addRun(builder, "child", "root");
    const Row orphan = addRun(builder, "orphan", "gone");
    const Row own = addRun(builder, "own", "own");
    const Row first = addRun(builder, "first", "second");
    const Row second = addRun(builder, "second", "first");
    const SharedRunTable table = builder.finish();

    QCOMPARE(table->parent(root), NoRow);
    QCOMPARE(table->parent(child), root);
    QCOMPARE(table->parent(orphan), NoRow);
    QCOMPARE(table->parent(own), NoRow);
    QVERIFY(table->parent(first) == NoRow || table->parent(second) == NoRow);
    QVERIFY(table->parent(first) != NoRow || table->parent(second) != NoRow);
}

QTEST_GUILESS_MAIN(TestRunTable)
#include "tst_runtable.moc"

#include "tables/boxcolumn.h"

#include "models/query/runtabletext.h"

#include <QTest>

using namespace runloupe;

/// What the box below a column's head knows of it.
class TestBoxColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsTheColumnShowsThem_data();
    void valuesAreReadAsTheColumnShowsThem();
    void placesGoByTheirNames();
    void statusesGoByTheirWords();
    void someColumnsHaveNone();

private:
    SharedRunTable m_table
        = tableFromText("a; metrics.loss 1; params.lr 0.1; params.opt adam; tags.team vision; dataset d/1/test");
};

void TestBoxColumn::valuesAreReadAsTheColumnShowsThem_data()
{
    using Values = BoxField::Values;
    QTest::addColumn<ColumnKey>("key");
    QTest::addColumn<Values>("values");
    QTest::newRow("a metric") << ColumnKey { ColumnKind::Metric, "loss" } << Values::Numbers;
    QTest::newRow("a param of numbers") << ColumnKey { ColumnKind::Param, "lr" } << Values::Numbers;
    QTest::newRow("a param of texts") << ColumnKey { ColumnKind::Param, "opt" } << Values::Texts;
    QTest::newRow("a dataset") << ColumnKey { ColumnKind::Dataset, "name" } << Values::Texts;
    QTest::newRow("a name") << NameColumn << Values::Texts;
    QTest::newRow("a time") << ColumnKey { ColumnKind::Attribute, "start_time" } << Values::Times;
    QTest::newRow("a duration") << ColumnKey { ColumnKind::Attribute, "duration" } << Values::Lengths;
}

void TestBoxColumn::valuesAreReadAsTheColumnShowsThem()
{
    QFETCH(ColumnKey, key);
    const auto field = boxFieldOf(makeRunColumn(m_table, key), {});
    QVERIFY(field);
    QCOMPARE(field->field.key, key.key);
    QTEST(field->values, "values");
}

void TestBoxColumn::placesGoByTheirNames()
{
    const PlaceNames names { { { "store.db", "mine" } }, { { { "store.db", "7" }, "cats" } } };
    const auto experiment = boxFieldOf(makeRunColumn(m_table, { ColumnKind::Attribute, "experiment_id" }, names), names);
    QCOMPARE(experiment->names, (QList<BoxField::Name> { { "cats", "7" } }));
    const auto store = boxFieldOf(makeRunColumn(m_table, { ColumnKind::Attribute, "store" }, names), names);
    QCOMPARE(store->names, (QList<BoxField::Name> { { "mine", "store.db" } }));
}

void TestBoxColumn::statusesGoByTheirWords()
{
    const auto status = boxFieldOf(makeRunColumn(m_table, { ColumnKind::Attribute, "status" }), {});
    QVERIFY(status->names.contains(BoxField::Name { "Finished", "FINISHED" }));
}

void TestBoxColumn::someColumnsHaveNone()
{
    const ColumnKey least { ColumnKind::Metric, "loss", { Statistic::Kind::Least } };
    QVERIFY(!boxFieldOf({ least, {}, emptyCells(m_table) }, {}));
    QVERIFY(!boxFieldOf({ { ColumnKind::Model, "name" }, {}, emptyCells(m_table) }, {}));
}

QTEST_GUILESS_MAIN(TestBoxColumn)
#include "tst_boxcolumn.moc"

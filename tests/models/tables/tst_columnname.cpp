#include "tables/columnname.h"

#include <QTest>

using namespace runloupe;

class TestColumnName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack_data();
    void goesThereAndBack();
    void whatNoColumnIsCalled_data();
    void whatNoColumnIsCalled();
};

void TestColumnName::goesThereAndBack_data()
{
    QTest::addColumn<ColumnKey>("key");
    QTest::addColumn<QString>("name");
    using Kind = Statistic::Kind;
    const auto row
        = [](const char *what, const ColumnKey &key, const char *name) { QTest::newRow(what) << key << QString(name); };
    row("an attribute", { ColumnKind::Attribute, "start_time" }, "attributes.start_time");
    row("a param with a dot", { ColumnKind::Param, "model.lr" }, "params.model.lr");
    row("a metric", { ColumnKind::Metric, "val/loss" }, "metrics.val/loss");
    row("a tag without a key", { ColumnKind::Tag, "" }, "tags.");
    row("a dataset", { ColumnKind::Dataset, "digest" }, "datasets.digest");
    row("a model", { ColumnKind::Model, "name" }, "models.name");
    row("a metric that is called like a statistic", { ColumnKind::Metric, "min of metrics.a" }, "metrics.min of metrics.a");
    row("the statistic of that metric", { ColumnKind::Metric, "min of metrics.a", { Kind::Least } },
        "min of metrics.min of metrics.a");
    row("max", { ColumnKind::Metric, "f1", { Kind::Greatest } }, "max of metrics.f1");
    row("first", { ColumnKind::Metric, "f1", { Kind::First } }, "first of metrics.f1");
    row("mean", { ColumnKind::Metric, "f1", { Kind::Mean } }, "mean of metrics.f1");
    row("median", { ColumnKind::Metric, "f1", { Kind::Median } }, "median of metrics.f1");
    row("mean of the last ten", { ColumnKind::Metric, "f1", { Kind::MeanOfLast, 10 } }, "mean of last 10 of metrics.f1");
    row("best step", { ColumnKind::Metric, "f1", { Kind::StepOfBest } }, "best step of metrics.f1");
    row("value at a large step", { ColumnKind::Metric, "f1", { .kind = Kind::AtStep, .step = 1000000 } },
        "value at step 1000000 of metrics.f1");
    row("value at a negative step", { ColumnKind::Metric, "f1", { .kind = Kind::AtStep, .step = -1 } },
        "value at step -1 of metrics.f1");
    row("value at a step that no double holds", { ColumnKind::Metric, "f1", { .kind = Kind::AtStep, .step = 9007199254740993 } },
        "value at step 9007199254740993 of metrics.f1");
    row("time to a threshold with all digits", { ColumnKind::Metric, "f1", { Kind::TimeToReach, 0.1 + 0.2 } },
        "time to 0.30000000000000004 of metrics.f1");
    row("step to a threshold", { ColumnKind::Metric, "f1", { Kind::StepToReach, -1e-9 } }, "step to -1e-09 of metrics.f1");
}

void TestColumnName::goesThereAndBack()
{
    QFETCH(ColumnKey, key);
    QFETCH(QString, name);
    QCOMPARE(qualifiedName(key), name);
    QVERIFY(columnOfName(name) == key);
}

void TestColumnName::whatNoColumnIsCalled_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "", "loss", "metrics", "odd of metrics.loss", "min of params.lr", "mean of last  of metrics.a",
                              "mean of last 0 of metrics.a", "mean of last 1.5 of metrics.a", "value at step 0.5 of metrics.a",
                              "value at step 1e300 of metrics.a", "value at step 9223372036854775808 of metrics.a",
                              "time to nan of metrics.a", "step to inf of metrics.a", "min 3 of metrics.a", "last of metrics.a" })
        QTest::newRow(name) << QString(name);
}

void TestColumnName::whatNoColumnIsCalled()
{
    QFETCH(QString, name);
    QVERIFY(!columnOfName(name));
}

QTEST_GUILESS_MAIN(TestColumnName)
#include "tst_columnname.moc"

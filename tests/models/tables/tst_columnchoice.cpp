#include "models/query/runtabletext.h"
#include "tables/columnchoice.h"
#include "tables/columnname.h"

#include <QTest>

using namespace runloupe;

class TestColumnChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualColumns();
    void datasetsWhereRunsHaveSome();
    void experimentAndStoreWhereThereAreSeveral();
    void whatPeopleChoseIsShown();
    void historiesStandBehindTheirMetric();
    void tenThousandMetricsAreNotAllShown();
};

namespace {

QString shown(const ColumnChoice &choice, const SharedRunTable &table)
{
    QStringList names;
    for (const ColumnKey &key : choice.shown(*table))
        names << (key.kind == ColumnKind::Attribute ? key.key : qualifiedName(key));
    return names.join(QLatin1Char(' '));
}

} // namespace

void TestColumnChoice::theUsualColumns()
{
    const SharedRunTable table = tableFromText("a; metrics.loss 1; params.lr 2; tags.mlflow.note.content x; tags.team y\nb");
    QCOMPARE(shown({}, table), "run_name status start_time duration params.lr metrics.loss user_id source tags.team");
}

void TestColumnChoice::datasetsWhereRunsHaveSome()
{
    const SharedRunTable table = tableFromText("a; tags.team y; dataset mnist/aa/training\nb");
    QCOMPARE(shown({}, table), "run_name status start_time duration user_id source tags.team datasets.name");
    QVERIFY(availableColumns(*table).contains(ColumnKey { ColumnKind::Dataset, "digest" }));
}

void TestColumnChoice::experimentAndStoreWhereThereAreSeveral()
{
    QVERIFY(shown({}, tableFromText("a; experiment_id 1\nb; experiment_id 2"))
                .startsWith("run_name status start_time duration experiment_id user_id"));
    RunTableBuilder builder;
    for (const char *store : { "a.db", "b.db" }) {
        builder.beginStore(store);
        RunRecord run;
        run.id = "a";
        run.experimentId = "1";
        builder.add(run);
    }
    QVERIFY(shown({}, builder.finish()).endsWith("duration experiment_id store user_id source"));
}

void TestColumnChoice::whatPeopleChoseIsShown()
{
    const SharedRunTable table = tableFromText("a; params.lr 2; tags.mlflow.note.content x");
    ColumnChoice choice;
    choice.set({ ColumnKind::Attribute, "source" }, false);
    choice.set({ ColumnKind::Tag, "mlflow.note.content" }, true);
    choice.set({ ColumnKind::Metric, "of another experiment" }, true);
    QCOMPARE(shown(choice, table), "run_name status start_time duration params.lr user_id tags.mlflow.note.content");
    choice.clear();
    QCOMPARE(shown(choice, table), "run_name status start_time duration params.lr user_id source");
}

void TestColumnChoice::historiesStandBehindTheirMetric()
{
    const SharedRunTable table = tableFromText("a; metrics.loss 1; metrics.f1 2");
    const ColumnKey least { ColumnKind::Metric, "loss", { Statistic::Kind::Least } };
    const ColumnKey late { ColumnKind::Metric, "loss", { .kind = Statistic::Kind::AtStep, .step = 100 } };
    ColumnChoice choice;
    choice.set(late, true);
    choice.set(least, true);
    choice.set({ ColumnKind::Metric, "gone", { Statistic::Kind::Least } }, true);
    QVERIFY(shown(choice, table)
                .endsWith("duration metrics.loss min of metrics.loss value at step 100 of metrics.loss"
                          " metrics.f1 user_id source"));
    choice.set({ ColumnKind::Metric, "loss" }, false);
    QVERIFY(shown(choice, table).contains("duration min of metrics.loss value at step"));
    QCOMPARE(choice.histories("loss"), QList<ColumnKey>({ least, late }));
    choice.set(least, false);
    QVERIFY(!choice.spoken().contains(least));
}

void TestColumnChoice::tenThousandMetricsAreNotAllShown()
{
    RunTableBuilder builder;
    RunRecord run;
    run.id = "a";
    builder.add(run);
    for (int i = 0; i < 10'000; ++i)
        builder.setMetric(0, builder.metricColumn("m" + QByteArray::number(i)), i);
    const SharedRunTable table = builder.finish();
    ColumnChoice choice;
    const qsizetype usual = choice.shown(*table).size();
    QVERIFY(usual < 2 * ColumnChoice::MostUsual);
    choice.set({ ColumnKind::Metric, "m9999" }, true);
    QCOMPARE(choice.shown(*table).size(), usual + 1);
    QVERIFY(choice.shown(*table).contains(ColumnKey { ColumnKind::Metric, "m9999" }));
}

QTEST_GUILESS_MAIN(TestColumnChoice)
#include "tst_columnchoice.moc"

#include "storefolder.h"
#include "storetext.h"

#include <QTest>

using namespace runloupe;

/// The model registry of a file store, and the datasets and models that its runs have read and written.
class TestMlrunsModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheRegistry();
    void readsDatasetsAndModels();
};

void TestMlrunsModels::readsTheRegistry()
{
    const StoreFolder folder(experimentMeta("0", "a") + R"(
models/best/meta.yaml
    aliases:
      stale: 9
    creation_timestamp: 10
    description: 'The *best*'
    last_updated_timestamp: 20
    name: best
models/best/aliases/champion = 10
models/best/tags/owner = me
models/best/version-2/meta.yaml
    creation_timestamp: 11
    current_stage: Staging
    description: null
    name: best
    run_id: r
    source: runs:/r/model
    status: READY
    version: 2
models/best/version-2/tags/checked = yes
models/best/version-10/meta.yaml
    current_stage: None
    name: best
    version: 10
models/best/version-3/meta.yaml
    current_stage: Deleted_Internal
    name: best
    version: 3
models/best/notes/
models/ask/meta.yaml
    creation_timestamp: 1
    name: ask
models/ask/tags/mlflow.prompt.is_prompt = true
models/package/__init__.py = x
)");
    const auto models = storeAt(folder.path())->models(Stop::never());
    QVERIFY(models);
    QCOMPARE(models->items.size(), 2);
    QCOMPARE(models->items.first().name, "ask");
    QVERIFY(models->items.first().isPrompt);
    const RegisteredModel &best = models->items.last();
    QVERIFY(!best.isPrompt);
    QCOMPARE(best.description, "The *best*");
    QCOMPARE(best.creationTime, Time(10));
    QCOMPARE(best.tags, (TextMap { { "owner", "me" } }));
    QCOMPARE(best.aliases, (TextMap { { "champion", "10" } }));
    QCOMPARE(best.versions.size(), 2);
    QCOMPARE(best.versions[0].version, "2");
    QCOMPARE(best.versions[0].stage, "Staging");
    QCOMPARE(best.versions[0].source, "runs:/r/model");
    QCOMPARE(best.versions[0].tags, (TextMap { { "checked", "yes" } }));
    QCOMPARE(best.versions[1].version, "10");
    QCOMPARE(best.versions[1].stage, "None");
}

void TestMlrunsModels::readsDatasetsAndModels()
{
    const StoreFolder folder(OneRun + R"(
0/datasets/d1/meta.yaml
    digest: 70c2c9ff
    name: digits
    profile: '{"num_rows": 50}'
    schema: '{"mlflow_colspec": [{"type":
      "double"}]}'
    source: '{"uri": "sklearn"}'
    source_type: local
0/models/m-1/meta.yaml
    artifact_location: x
    experiment_id: '0'
    model_id: m-1
    model_type: null
    name: model
    status: 2
0/a/inputs/i1/meta.yaml
    destination_id: d1
    destination_type: RUN
    source_id: d1
    source_type: DATASET
    tags:
      mlflow.data.context: eval
0/a/inputs/i2/meta.yaml
    source_id: ../../../a
    source_type: DATASET
0/a/inputs/i3/meta.yaml
    destination_type: MODEL_INPUT
    source_id: m-2
    source_type: RUN_INPUT
0/a/outputs/m-1/meta.yaml
    destination_id: m-1
    destination_type: MODEL_OUTPUT
    source_id: m-1
    source_type: RUN_OUTPUT
    step: 7
)");
    const auto table = readRunTable({ { storeAt(folder.path()), {} } }, Stop::never());
    QVERIFY(table);
    const QList<DatasetInput> &datasets = (*table)->datasets(0);
    QCOMPARE(datasets.size(), 2);
    QCOMPARE(datasets[0].name, "digits");
    QCOMPARE(datasets[0].context, "eval");
    QCOMPARE(datasets[0].schema, R"({"mlflow_colspec": [{"type": "double"}]})");
    QVERIFY(datasets[1].name.isEmpty());
    QCOMPARE((*table)->warnings().sentences(), QStringList { "0/a names the dataset ../../../a, which is not in the store." });
    const QList<LoggedModel> &models = (*table)->models(0);
    QCOMPARE(models.size(), 2);
    QCOMPARE(models[0].name, "model");
    QCOMPARE(models[0].status, "READY");
    QCOMPARE(models[0].step, 7);
    QCOMPARE(models[1].id, "m-2");
    QVERIFY(models[1].role == LoggedModel::Role::Input);
}

QTEST_GUILESS_MAIN(TestMlrunsModels)
#include "tst_mlrunsmodels.moc"

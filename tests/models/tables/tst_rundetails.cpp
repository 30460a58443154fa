#include "models/query/runtabletext.h"
#include "tables/loggeddetails.h"

#include <QTest>

using namespace runloupe;

class TestRunDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoTheRunIs();
    void tellsAllInSections_data();
    void tellsAllInSections();
    void otherRunsAreFound();
    void aParentElsewhereIsKnownByItsId();
    void datasetsAndModelsHaveParts();
    void modelsOfOldStoresStandInATag_data();
    void modelsOfOldStoresStandInATag();
    void registeredModelsStandBesideTheLogged();
    void aSearchLeavesWhatItFinds_data();
    void aSearchLeavesWhatItFinds();
};

namespace {

SharedRunTable someRuns()
{
    return tableFromText("a; run_name tree; status FINISHED; start_time 1700000000000; end_time 1700000004200; user_id eva;"
                         " experiment_id 7; metrics.val/loss 0.123456789; metrics.Acc nan; metrics.system/gpu 3;"
                         " params.opt sgd; params.Depth 10; params.empty ; tags.team vision; tags.mlflow.source.type LOCAL;"
                         " tags.mlflow.note.content **good**; dataset digits/0e64/training\n"
                         "b; run_name bob; status RUNNING; tags.mlflow.parentRunId a\n"
                         "c; status FAILED; tags.mlflow.parentRunId a; tags.mlflow.note.content \n"
                         "d; tags.mlflow.parentRunId elsewhere");
}

QString line(const RunDetail &detail)
{
    QString text = detail.key + u'=' + detail.value;
    for (const RunDetail &part : detail.parts)
        text += u'[' + line(part) + u']';
    return text;
}

/// The section as `key=value|key=value`; nothing where there is none.
QString section(const RunDetails &details, DetailKind kind)
{
    QStringList lines;
    for (const DetailSection &section : details.sections) {
        for (const RunDetail &detail : section.details) {
            if (section.kind == kind)
                lines << line(detail);
        }
    }
    return lines.join(u'|');
}

QString allSections(const RunDetails &details)
{
    QStringList texts;
    for (const DetailSection &each : details.sections)
        texts << detailTitle(each.kind) + ": " + section(details, each.kind);
    return texts.join(u'\n');
}

} // namespace

void TestRunDetails::tellsWhoTheRunIs()
{
    PlaceNames names;
    names.stores["store.db"] = "colleague's";
    names.experiments[{ "store.db", "7" }] = "trees";
    const RunDetails details = makeRunDetails(*someRuns(), 0, names);
    QCOMPARE(details.name, "tree");
    QCOMPARE(details.runId, "a");
    QCOMPARE(details.status, "FINISHED");
    QCOMPARE(details.experiment, "trees");
    QCOMPARE(details.storeName, "colleague's");
    QCOMPARE(details, makeRunDetails(*someRuns(), 0, names));
    QCOMPARE(makeRunDetails(*someRuns(), 2).name, "c"); // has none
}

void TestRunDetails::tellsAllInSections_data()
{
    QTest::addColumn<DetailKind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("attributes that are there") << DetailKind::Attributes
                                               << "Created=2023-11-14 22:13:20|Ended=2023-11-14 22:13:24|Duration=4.2 s|User=eva|"
                                                  "Experiment id=7|Store=store.db|Lifecycle=active";
    QTest::newRow("params by name, an empty one is one") << DetailKind::Params << "Depth=10|empty=|opt=sgd";
    QTest::newRow("metrics exactly") << DetailKind::Metrics << "Acc=NaN|val/loss=0.123456789";
    QTest::newRow("what the machine measured") << DetailKind::SystemMetrics << "system/gpu=3";
    QTest::newRow("tags of people") << DetailKind::Tags << "team=vision";
    QTest::newRow("tags of MLflow") << DetailKind::SystemTags << "mlflow.source.type=LOCAL";
    QTest::newRow("the note") << DetailKind::Note << "Note=**good**";
    QTest::newRow("no models") << DetailKind::Models << "";
    QTest::newRow("no parent") << DetailKind::Parent << "";
}

void TestRunDetails::tellsAllInSections()
{
    QFETCH(DetailKind, kind);
    QTEST(section(makeRunDetails(*someRuns(), 0), kind), "expected");
}

void TestRunDetails::otherRunsAreFound()
{
    const RunDetails parent = makeRunDetails(*someRuns(), 0);
    QCOMPARE(section(parent, DetailKind::Children), "bob=b|c=c");
    QCOMPARE(parent.sections.back().details[1].run, Row(2));
    QCOMPARE(parent.sections.back().details[1].shown, "Failed");
    const RunDetails child = makeRunDetails(*someRuns(), 1);
    QCOMPARE(section(child, DetailKind::Parent), "tree=a");
    QCOMPARE(child.sections.back().details[0].run, Row(0));
    QCOMPARE(child.sections.back().details[0].shown, "Finished, 4.2 s");
    QCOMPARE(section(makeRunDetails(*someRuns(), 2), DetailKind::Note), ""); // blank
}

void TestRunDetails::aParentElsewhereIsKnownByItsId()
{
    const RunDetails details = makeRunDetails(*someRuns(), 3);
    QCOMPARE(section(details, DetailKind::Parent), "Not in the table=elsewhere");
    QCOMPARE(details.sections.back().details[0].run, NoRow);
}

void TestRunDetails::datasetsAndModelsHaveParts()
{
    RunTableBuilder builder;
    builder.beginStore("store.db");
    RunRecord run;
    run.id = "a";
    const Row row = builder.add(run);
    builder.addDataset(row, { "digits", "0e64", "eval", "local", "{}", "[1]", {} });
    builder.addModel(row, { "m-1", "net", "", "READY", "s3://here", LoggedModel::Role::Output, 30 });
    builder.addModel(row, { "m-2", "", "", "", "", LoggedModel::Role::Input, 0 });
    const RunDetails details = makeRunDetails(*builder.finish(), 0);
    QCOMPARE(section(details, DetailKind::Datasets), "digits=0e64, eval[Source type=local][Source={}][Schema=[1]]");
    QCOMPARE(section(details, DetailKind::Models),
             "net=logged, READY[Model id=m-1][Step=30][Artifacts=s3://here]|m-2=read[Model id=m-2]");
}

void TestRunDetails::modelsOfOldStoresStandInATag_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two models")
        << R"([{"artifact_path": "model", "model_uuid": "u", "flavors": {"python_function": {}, "sklearn": {}}},)"
           R"({"artifact_path": "other"}])"
        << "model=logged, sklearn[Model id=u]|other=logged";
    QTest::newRow("cut in the middle") << R"([{"artifact_path": "mo)"
                                       << "";
    QTest::newRow("of another shape") << R"({"artifact_path": "model"})"
                                      << "";
}

void TestRunDetails::modelsOfOldStoresStandInATag()
{
    QFETCH(QString, tag);
    const SharedRunTable table = tableFromText("a; tags.mlflow.log-model.history " + tag);
    QTEST(section(makeRunDetails(*table, 0), DetailKind::Models), "expected");
}

void TestRunDetails::registeredModelsStandBesideTheLogged()
{
    RegisteredModel model;
    model.name = "classifier";
    model.aliases = { { "champion", "2" }, { "old", "1" } };
    model.versions.resize(2);
    model.versions[0].version = "1";
    model.versions[0].stage = "None";
    model.versions[1] = model.versions[0];
    model.versions[1].version = "2";
    model.versions[1].stage = "Production";
    model.versions[1].source = "models:/m-1";
    const RunDetails before = makeRunDetails(*someRuns(), 0);
    const RunDetails details = withRegisteredModels(before, { model });
    QCOMPARE(section(details, DetailKind::Models),
             "classifier=registered as version 1, @old|"
             "classifier=registered as version 2, Production, @champion[Source=models:/m-1]");
    QCOMPARE(details.sections.size(), before.sections.size() + 1);
    QCOMPARE(detailTitle(details.sections.back().kind), "Children"); // the order stays
    QCOMPARE(withRegisteredModels(before, {}), before);
    QCOMPARE(withRegisteredModels(details, { model }).sections.size(), details.sections.size());
}

void TestRunDetails::aSearchLeavesWhatItFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("in a key, whatever the case") << "DEPTH"
                                                 << "Params: Depth=10";
    QTest::newRow("in a value") << "vis"
                                << "Tags: team=vision";
    QTest::newRow("in several sections") << "loss"
                                         << "Metrics: val/loss=0.123456789";
    QTest::newRow("in what is shown of another run") << "failed"
                                                     << "Children: c=c";
    QTest::newRow("in the note") << "good"
                                 << "Note: Note=**good**";
    QTest::newRow("nowhere") << "no such text"
                             << "";
}

void TestRunDetails::aSearchLeavesWhatItFinds()
{
    QFETCH(QString, text);
    const RunDetails details = makeRunDetails(*someRuns(), 0);
    QTEST(allSections(matching(details, text)), "left");
    QCOMPARE(matching(details, ""), details);
}

QTEST_GUILESS_MAIN(TestRunDetails)
#include "tst_rundetails.moc"

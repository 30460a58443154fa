#include "core/numbers.h"
#include "stores/storeopener.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace runloupe;

/// Every fact that MLflow itself told of the stores in tests/data, held against what the reader says.
class TestMlrunsGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void experiments_data() { stores(); }
    void experiments();
    void runs_data() { stores(); }
    void runs();
    void histories_data() { stores(); }
    void histories();
    void models_data() { stores(); }
    void models();
    void describesWhatIsThere_data() { stores(); }
    void describesWhatIsThere();

private:
    static void stores();
};

namespace {

SharedStore open(const QString &name)
{
    const Result<SharedStore> store = openStore(QStringLiteral(TEST_DATA "/%1/mlruns").arg(name), Stop::never());
    return store ? *store : nullptr;
}

QJsonObject golden(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/golden/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// JSON has no NaN and no infinities; there they are the names that Python gives them.
double number(const QJsonValue &value)
{
    if (!value.isString())
        return value.toDouble();
    if (value.toString() == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    return value.toString().startsWith('-') ? -infinity : infinity;
}

template <typename Columns>
QJsonObject texts(const Columns &columns, Row row)
{
    QJsonObject values;
    for (const auto &column : columns) {
        if (column.has(row))
            values.insert(column.key(), column.string(row));
    }
    return values;
}

QJsonValue time(const RunTable &table, TimeAttribute attribute, Row row)
{
    const Time time = table.attribute(attribute).time(row);
    return time ? QJsonValue(*time) : QJsonValue();
}

} // namespace

void TestMlrunsGolden::stores()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a store of MLflow 2.22") << "mlruns-2.22.1";
    QTest::newRow("a store of MLflow 3.17") << "mlruns-3.17.2";
}

void TestMlrunsGolden::experiments()
{
    QFETCH(QString, name);
    const QJsonArray expected = golden(name)["experiments"].toArray();
    const auto experiments = open(name)->experiments(View::All, Stop::never());
    QVERIFY(experiments);
    QCOMPARE(experiments->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) { // MLflow's order too
        QCOMPARE((*experiments)[i].id, expected[i]["experiment_id"].toString());
        QCOMPARE((*experiments)[i].name, expected[i]["name"].toString());
        QCOMPARE(lifecycleName((*experiments)[i].lifecycle), expected[i]["lifecycle_stage"].toString());
        QVERIFY((*experiments)[i].isRecorded);
    }
}

void TestMlrunsGolden::runs()
{
    QFETCH(QString, name);
    const QJsonObject expected = golden(name)["runs"].toObject();
    const SharedStore store = open(name);
    const auto read = readRunTable({ { store, { {}, View::All } } }, Stop::never());
    QVERIFY(read);
    const RunTable &table = **read;
    QVERIFY(table.warnings().isEmpty());
    QCOMPARE(qsizetype(table.size()), expected.size());
    for (auto run = expected.begin(); run != expected.end(); ++run) {
        const QJsonObject facts = run.value().toObject();
        const Row row = table.rowOf(store->uri(), run.key());
        QVERIFY2(row != NoRow, qPrintable(run.key()));
        QCOMPARE(table.attribute(TextAttribute::ExperimentId).string(row), facts["experiment_id"].toString());
        QCOMPARE(table.attribute(TextAttribute::RunName).string(row), facts["run_name"].toString());
        QCOMPARE(table.attribute(TextAttribute::Status).string(row), facts["status"].toString());
        QCOMPARE(table.attribute(TextAttribute::Lifecycle).string(row), facts["lifecycle_stage"].toString());
        QCOMPARE(time(table, TimeAttribute::StartTime, row), facts["start_time"]);
        QCOMPARE(time(table, TimeAttribute::EndTime, row), facts["end_time"]);
        QCOMPARE(texts(table.params(), row), facts["params"].toObject());
        QCOMPARE(texts(table.tags(), row), facts["tags"].toObject());
        const QJsonObject metrics = facts["metrics"].toObject();
        for (const NumberColumn &column : table.metrics()) {
            QCOMPARE(column.has(row), metrics.contains(column.key()));
            if (column.has(row))
                QCOMPARE(exactNumber(column.value(row)), exactNumber(number(metrics[column.key()])));
        }
    }
}

void TestMlrunsGolden::histories()
{
    QFETCH(QString, name);
    QMap<QPair<QString, QString>, Series> read;
    const auto keep = [&read](Series &&series) { read.insert({ series.runId, series.key }, std::move(series)); };
    const auto warnings = open(name)->readSeries({ {}, {}, View::All }, keep, Stop::never());
    QVERIFY(warnings && warnings->isEmpty());
    const QJsonArray expected = golden(name)["history"].toArray();
    QCOMPARE(read.size(), expected.size());
    for (const QJsonValue &history : expected) {
        const Series series = read.value({ history[0].toString(), history[1].toString() });
        const QJsonArray points = history[2].toArray();
        QCOMPARE(qsizetype(series.size()), points.size());
        for (qsizetype i = 0; i < points.size(); ++i) {
            QCOMPARE(series.steps[std::size_t(i)], points[i][0].toInteger());
            QCOMPARE(series.timestamps[std::size_t(i)], points[i][1].toInteger());
            QCOMPARE(exactNumber(series.values[std::size_t(i)]), exactNumber(number(points[i][2])));
        }
    }
}

void TestMlrunsGolden::models()
{
    QFETCH(QString, name);
    const auto models = open(name)->models(Stop::never());
    QVERIFY(models);
    const QJsonArray expected = golden(name)["models"].toArray();
    QCOMPARE(models->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const RegisteredModel &model = (*models)[i];
        QCOMPARE(model.name, expected[i]["name"].toString());
        QCOMPARE(model.description, expected[i]["description"].toString());
        QJsonObject aliases;
        for (auto alias = model.aliases.begin(); alias != model.aliases.end(); ++alias)
            aliases.insert(alias.key(), alias.value());
        QCOMPARE(aliases, expected[i]["aliases"].toObject());
        QJsonArray versions;
        for (const ModelVersion &version : model.versions)
            versions << version.version.toInt();
        QCOMPARE(versions, expected[i]["versions"].toArray());
    }
}

void TestMlrunsGolden::describesWhatIsThere()
{
    QFETCH(QString, name);
    const auto description = open(name)->describe(Stop::never());
    QVERIFY(description);
    QCOMPARE(description->mlflowVersion, name.contains("2.22") ? "1.30 to 2.22" : "3.0 or newer");
    QCOMPARE(description->activeExperiments, 5);
    QCOMPARE(description->deletedExperiments, 1);
    QCOMPARE(description->activeRuns + description->deletedRuns, 23);
    QCOMPARE(description->models, 1);
    QVERIFY(description->bytes > 10'000);
    QVERIFY2(description->warnings.isEmpty(), qPrintable(description->warnings.sentences().join('\n')));
}

QTEST_GUILESS_MAIN(TestMlrunsGolden)
#include "tst_mlrunsgolden.moc"

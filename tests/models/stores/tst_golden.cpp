#include "core/numbers.h"
#include "stores/storeopener.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;

/// Every fact that MLflow itself told of the stores in tests/data, held against what the reader says.
class TestGolden : public QObject {
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
    const QString kind = name.startsWith("mlruns") ? QStringLiteral("mlruns") : QStringLiteral("mlflow.db");
    const Result<SharedStore> store = openStore(QStringLiteral(TEST_DATA "/%1/%2").arg(name, kind), Stop::never());
    return store ? *store : nullptr;
}

QJsonObject golden(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/golden/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// JSON has NaN and the infinities by the names that Python gives them; from a database MLflow gives infinity back as the
/// largest double, which is how it keeps it.
double number(const QJsonValue &value)
{
    using Limits = std::numeric_limits<double>;
    if (value.toString() == "NaN")
        return Limits::quiet_NaN();
    if (value.isString())
        return value.toString().startsWith('-') ? -Limits::infinity() : Limits::infinity();
    const double number = value.toDouble();
    return std::abs(number) == Limits::max() ? std::copysign(Limits::infinity(), number) : number;
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

/// A version is a number to a database and a text to a folder.
QJsonObject expectedAliases(const QJsonObject &aliases)
{
    QJsonObject texts;
    for (auto alias = aliases.begin(); alias != aliases.end(); ++alias)
        texts.insert(alias.key(), alias.value().toVariant().toString());
    return texts;
}

} // namespace

void TestGolden::stores()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mlflowVersion");
    QTest::newRow("a database of MLflow 1.0") << "mlflow-1.0.0"
                                              << "1.0";
    QTest::newRow("a database of MLflow 1.30") << "mlflow-1.30.1"
                                               << "1.29 to 2.2";
    QTest::newRow("a database of MLflow 2.22") << "mlflow-2.22.1"
                                               << "2.18 to 2.22";
    QTest::newRow("a database of MLflow 3.17") << "mlflow-3.17.2"
                                               << "3.17";
    QTest::newRow("a folder of MLflow 2.22") << "mlruns-2.22.1"
                                             << "1.30 to 2.22";
    QTest::newRow("a folder of MLflow 3.17") << "mlruns-3.17.2"
                                             << "3.0 or newer";
}

void TestGolden::experiments()
{
    QFETCH(QString, name);
    const QJsonArray expected = golden(name)["experiments"].toArray();
    const auto experiments = open(name)->experiments(View::All, Stop::never());
    QVERIFY(experiments);
    QCOMPARE(experiments->items.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) { // MLflow's order too
        QCOMPARE(experiments->items[i].id, expected[i]["experiment_id"].toString());
        QCOMPARE(experiments->items[i].name, expected[i]["name"].toString());
        QCOMPARE(lifecycleName(experiments->items[i].lifecycle), expected[i]["lifecycle_stage"].toString());
        QVERIFY(experiments->items[i].isRecorded);
    }
}

void TestGolden::runs()
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
        const Row row = table.rowOf({ store->uri(), run.key() });
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

void TestGolden::histories()
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

void TestGolden::models()
{
    QFETCH(QString, name);
    const auto models = open(name)->models(Stop::never());
    QVERIFY(models);
    const QJsonArray expected = golden(name)["models"].toArray();
    QCOMPARE(models->items.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const RegisteredModel &model = models->items[i];
        QCOMPARE(model.name, expected[i]["name"].toString());
        QCOMPARE(model.description, expected[i]["description"].toString());
        QJsonObject aliases;
        for (auto alias = model.aliases.begin(); alias != model.aliases.end(); ++alias)
            aliases.insert(alias.key(), alias.value());
        QCOMPARE(aliases, expectedAliases(expected[i]["aliases"].toObject()));
        QJsonArray versions;
        for (const ModelVersion &version : model.versions)
            versions << version.version.toInt();
        QCOMPARE(versions, expected[i]["versions"].toArray());
    }
}

void TestGolden::describesWhatIsThere()
{
    QFETCH(QString, name);
    const auto description = open(name)->describe(Stop::never());
    QVERIFY(description);
    QFETCH(QString, mlflowVersion);
    QCOMPARE(description->mlflowVersion, mlflowVersion);
    QCOMPARE(description->activeExperiments, 5);
    QCOMPARE(description->deletedExperiments, 1);
    QCOMPARE(description->activeRuns + description->deletedRuns, 23);
    QCOMPARE(description->models, name == "mlflow-1.0.0" ? 0 : 1);
    QVERIFY(description->bytes > 10'000);
    QVERIFY2(description->warnings.isEmpty(), qPrintable(description->warnings.sentences().join('\n')));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"

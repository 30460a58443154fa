#include "program.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

#include <limits>

namespace {

QJsonObject goldenFacts(const QString &store)
{
    QFile file(QStringLiteral(TEST_DATA "/golden/%1.json").arg(store));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// SQL stores keep infinities as the largest doubles; NaN has no place in a comparison, so it becomes a mark.
double number(const QJsonValue &value)
{
    constexpr double Largest = std::numeric_limits<double>::max();
    if (!value.isString())
        return value.toDouble();
    if (value.toString() == QLatin1String("NaN"))
        return 0.123456789;
    return value.toString() == QLatin1String("Infinity") ? Largest : -Largest;
}

/// Objects by one of their fields.
QMap<QString, QJsonObject> byField(const QJsonArray &objects, const QString &field)
{
    QMap<QString, QJsonObject> result;
    for (const QJsonValue &object : objects)
        result.insert(object[field].toString(), object.toObject());
    return result;
}

using Point = std::tuple<qint64, qint64, double>; // step, timestamp, value

QList<Point> pointsOf(const QJsonObject &series)
{
    const QJsonArray steps = series[QStringLiteral("step")].toArray();
    const QJsonArray timestamps = series[QStringLiteral("timestamp")].toArray();
    const QJsonArray values = series[QStringLiteral("value")].toArray();
    QList<Point> points;
    for (qsizetype i = 0; i < steps.size() && timestamps.size() == steps.size() && values.size() == steps.size(); ++i)
        points << Point { steps[i].toInteger(), timestamps[i].toInteger(), number(values[i]) };
    return points;
}

QList<Point> pointsOf(const QJsonArray &triples)
{
    QList<Point> points;
    for (const QJsonValue &triple : triples)
        points << Point { triple[0].toInteger(), triple[1].toInteger(), number(triple[2]) };
    return points;
}

bool isInOrder(const QList<Point> &points)
{
    return std::is_sorted(points.begin(), points.end(), [](const Point &a, const Point &b) {
        return std::pair(std::get<0>(a), std::get<1>(a)) < std::pair(std::get<0>(b), std::get<1>(b));
    });
}

QList<Point> sorted(QList<Point> points)
{
    std::sort(points.begin(), points.end());
    return points;
}

QJsonArray answerOf(const QString &command, const QString &store, const QStringList &options = {})
{
    const Answer answer = runRunloupe(QStringList { command, pathOfStore(store), QStringLiteral("--format=json") } + options);
    return answer.status == 0 && answer.errors.isEmpty() ? answer.json() : QJsonArray();
}

const QString ViewAll = QStringLiteral("--view=all");

} // namespace

/// What the commands print of real stores, held against what MLflow itself says of them.
class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void experimentsAreThoseOfMlflow_data() { stores(); }
    void experimentsAreThoseOfMlflow();
    void runsAreThoseOfMlflow_data() { stores(); }
    void runsAreThoseOfMlflow();
    void historiesAreThoseOfMlflow_data() { stores(); }
    void historiesAreThoseOfMlflow();
    void modelsAreThoseOfMlflow_data() { stores(); }
    void modelsAreThoseOfMlflow();
    void runsComeNewestFirst_data() { stores(); }
    void runsComeNewestFirst();
    void infoCountsWhatIsThere_data() { stores(); }
    void infoCountsWhatIsThere();
    void viewsPartTheRuns_data() { stores(); }
    void viewsPartTheRuns();
    void runsAreChosenByExperimentFilterOrderAndLimit();
    void seriesAreChosenByRunAndKey();
    void everyRecordOfCsvHasItsFields_data();
    void everyRecordOfCsvHasItsFields();
    void tablesHaveALineARow_data() { stores(); }
    void tablesHaveALineARow();

private:
    static void stores();
};

void TestAnswers::stores()
{
    QTest::addColumn<QString>("store");
    for (const QString &store : recordedStores())
        QTest::newRow(qPrintable(store)) << store;
}

void TestAnswers::experimentsAreThoseOfMlflow()
{
    QFETCH(QString, store);
    const QJsonArray expected = goldenFacts(store)[QStringLiteral("experiments")].toArray();
    const QMap<QString, QJsonObject> met = byField(answerOf("experiments", store, { ViewAll }), QStringLiteral("experiment_id"));
    QCOMPARE(met.size(), expected.size());
    for (const QJsonValue &experiment : expected) {
        const QJsonObject object = met.value(experiment[QStringLiteral("experiment_id")].toString());
        for (const char *field : { "name", "lifecycle_stage" })
            QCOMPARE(object[QLatin1String(field)], experiment[QLatin1String(field)]);
        for (const char *field : { "artifact_location", "creation_time", "last_update_time", "tags" })
            QVERIFY2(object.contains(QLatin1String(field)), field);
    }
}

void TestAnswers::runsAreThoseOfMlflow()
{
    QFETCH(QString, store);
    const QJsonObject expected = goldenFacts(store)[QStringLiteral("runs")].toObject();
    const QMap<QString, QJsonObject> met = byField(answerOf("runs", store, { ViewAll }), QStringLiteral("run_id"));
    QCOMPARE(met.keys(), expected.keys());
    for (const QString &id : expected.keys()) {
        const QJsonObject run = expected[id].toObject();
        const QJsonObject object = met[id];
        for (const char *field :
             { "experiment_id", "run_name", "status", "lifecycle_stage", "start_time", "end_time", "params", "tags" })
            QCOMPARE(object[QLatin1String(field)], run[QLatin1String(field)]);
        const QJsonObject metrics = object[QStringLiteral("metrics")].toObject();
        const QJsonObject expectedMetrics = run[QStringLiteral("metrics")].toObject();
        QCOMPARE(metrics.keys(), expectedMetrics.keys());
        for (const QString &key : metrics.keys())
            QCOMPARE(number(metrics[key]), number(expectedMetrics[key]));
        QVERIFY(object.contains(QStringLiteral("user_id")) && object.contains(QStringLiteral("artifact_uri")));
    }
}

void TestAnswers::historiesAreThoseOfMlflow()
{
    QFETCH(QString, store);
    QMap<std::pair<QString, QString>, QList<Point>> met;
    for (const QJsonValue &series : answerOf("metrics", store, { ViewAll }))
        met.insert({ series[QStringLiteral("run_id")].toString(), series[QStringLiteral("key")].toString() },
                   pointsOf(series.toObject()));
    const QJsonArray histories = goldenFacts(store)[QStringLiteral("history")].toArray();
    QVERIFY(!histories.isEmpty());
    for (const QJsonValue &history : histories) {
        const QList<Point> points = met.value({ history[0].toString(), history[1].toString() });
        QVERIFY(isInOrder(points));
        QCOMPARE(sorted(points), sorted(pointsOf(history[2].toArray())));
    }
}

void TestAnswers::modelsAreThoseOfMlflow()
{
    QFETCH(QString, store);
    const QJsonArray expected = goldenFacts(store)[QStringLiteral("models")].toArray();
    const QMap<QString, QJsonObject> met = byField(answerOf("models", store), QStringLiteral("name"));
    QCOMPARE(met.size(), expected.size());
    for (const QJsonValue &model : expected) {
        const QJsonObject object = met.value(model[QStringLiteral("name")].toString());
        QCOMPARE(object[QStringLiteral("description")], model[QStringLiteral("description")]);
        const QJsonObject aliases = model[QStringLiteral("aliases")].toObject();
        for (const QString &alias : aliases.keys())
            QCOMPARE(object[QStringLiteral("aliases")][alias].toString(), aliases[alias].toVariant().toString());
        QStringList versions;
        for (const QJsonValue &version : object[QStringLiteral("versions")].toArray())
            versions << version[QStringLiteral("version")].toString();
        QCOMPARE(versions, model[QStringLiteral("versions")].toVariant().toStringList());
    }
}

void TestAnswers::runsComeNewestFirst()
{
    QFETCH(QString, store);
    QList<std::pair<qint64, QString>> order;
    for (const QJsonValue &run : answerOf("runs", store))
        order << std::pair(-run[QStringLiteral("start_time")].toInteger(), run[QStringLiteral("run_id")].toString());
    QVERIFY(order.size() > 20);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestAnswers::infoCountsWhatIsThere()
{
    QFETCH(QString, store);
    const QJsonArray info = answerOf("info", store);
    QCOMPARE(info.size(), 1);
    QCOMPARE(info[0][QStringLiteral("active_runs")].toInt(), answerOf("runs", store).size());
    QCOMPARE(info[0][QStringLiteral("deleted_runs")].toInt(), answerOf("runs", store, { "--view=deleted" }).size());
    QCOMPARE(info[0][QStringLiteral("active_experiments")].toInt(), answerOf("experiments", store).size());
    QCOMPARE(info[0][QStringLiteral("models")].toInt(), answerOf("models", store).size());
    QVERIFY(info[0][QStringLiteral("kind")].toString().startsWith(QStringLiteral("MLflow")));
    QVERIFY(info[0][QStringLiteral("size")].toInt() > 0);
}

void TestAnswers::viewsPartTheRuns()
{
    QFETCH(QString, store);
    const qsizetype active = answerOf("runs", store).size();
    const qsizetype deleted = answerOf("runs", store, { "--view=deleted" }).size();
    QVERIFY(active > 0 && deleted > 0);
    QCOMPARE(answerOf("runs", store, { ViewAll }).size(), active + deleted);
}

void TestAnswers::runsAreChosenByExperimentFilterOrderAndLimit()
{
    const QString store = QStringLiteral("mlflow-3.17.2");
    const auto names = [&store](const QStringList &options) {
        QStringList result;
        for (const QJsonValue &run : answerOf("runs", store, options))
            result << run[QStringLiteral("run_name")].toString();
        return result;
    };
    QCOMPARE(names({ "--limit=0" }), QStringList());
    QCOMPARE(names({ "--experiment", "extras" }), QStringList { "datasets and tables" });
    QCOMPARE(names({ "--experiment", "5" }), QStringList { "datasets and tables" });
    QCOMPARE(names({ "--experiment=extras", "--experiment=odds & ends", "--filter=status = 'FAILED'" }),
             QStringList { "failed" });
    QCOMPARE(names({ "--experiment=odds & ends", "--order-by=status", "--order-by=run_name DESC" }),
             QStringList({ "failed", "same step twice", "diverged" }));
    QCOMPARE(names({ "--experiment=odds & ends", "--order-by=run_name", "--limit=1" }), QStringList { "diverged" });
}

void TestAnswers::seriesAreChosenByRunAndKey()
{
    const QString run = QStringLiteral("2296a1392335496685757da37522113f");
    const QStringList options { "--run", run, "--key", "loss" };
    const QJsonArray series = answerOf("metrics", QStringLiteral("mlflow-3.17.2"), options);
    QCOMPARE(series.size(), 1);
    QCOMPARE(series[0][QStringLiteral("run_id")].toString(), run);
    QCOMPARE(series[0][QStringLiteral("key")].toString(), QStringLiteral("loss"));
    QCOMPARE(series[0][QStringLiteral("value")][5], QJsonValue(QStringLiteral("NaN")));
}

void TestAnswers::everyRecordOfCsvHasItsFields_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("experiments") << "experiments" << QByteArray("experiment_id,name,lifecycle_stage,");
    QTest::newRow("runs") << "runs" << QByteArray("run_id,experiment_id,run_name,status,");
    QTest::newRow("metrics") << "metrics" << QByteArray("run_id,key,step,timestamp,value\r\n");
    QTest::newRow("models") << "models" << QByteArray("name,version,current_stage,");
}

void TestAnswers::everyRecordOfCsvHasItsFields()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, head);
    for (const QString &store : recordedStores()) {
        const Answer answer = runRunloupe({ command, pathOfStore(store), ViewAll, QStringLiteral("--format=csv") });
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.output.startsWith(head), answer.output.constData());
        bool isQuoted = false;
        qsizetype commas = 0;
        QSet<qsizetype> counts;
        for (const char byte : answer.output) {
            isQuoted ^= byte == '"';
            commas += byte == ',' && !isQuoted;
            if (byte == '\n' && !isQuoted)
                counts << std::exchange(commas, 0);
        }
        QCOMPARE(counts.size(), 1);
    }
}

void TestAnswers::tablesHaveALineARow()
{
    QFETCH(QString, store);
    for (const QString &command : { QStringLiteral("experiments"), QStringLiteral("runs") }) {
        const Answer answer = runRunloupe({ command, pathOfStore(store), ViewAll });
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.output.count('\n'), answerOf(command, store, { ViewAll }).size() + 1);
    }
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"

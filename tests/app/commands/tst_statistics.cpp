#include "program.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

class TestStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheHistories_data();
    void areThoseOfTheHistories();
    void areColumnsToo();
    void keysAreWrittenAsInFilters_data();
    void keysAreWrittenAsInFilters();
    void ordersRuns_data();
    void ordersRuns();
    void theNewestRunsMayLackTheMetric();
    void whatCannotBeToldIsRefused_data();
    void whatCannotBeToldIsRefused();
};

namespace {

const QString LeastLoss = QStringLiteral("min of metrics.val/loss");
const QString MeanLoss = QStringLiteral("mean of last 10 of metrics.val/loss");

Answer runsOf(const QString &store, const QStringList &options)
{
    return runRunloupe(QStringList { "runs", pathOfStore(store), "--view=all" } + options);
}

} // namespace

void TestStatistics::areThoseOfTheHistories_data()
{
    QTest::addColumn<QString>("store");
    for (const QString &store : recordedStores())
        QTest::newRow(qPrintable(store)) << store;
}

void TestStatistics::areThoseOfTheHistories()
{
    QFETCH(QString, store);
    QHash<QString, QJsonObject> statistics;
    for (const QJsonValue run : runsOf(store, { "--format=json", "--statistic", LeastLoss, "--statistic", MeanLoss }).json())
        statistics.insert(run["run_id"].toString(), run["statistics"].toObject());
    const QJsonArray histories
        = runRunloupe({ "metrics", pathOfStore(store), "--key=val/loss", "--view=all", "--format=json" }).json();
    QCOMPARE(histories.size(), 6);
    for (const QJsonValue history : histories) {
        std::vector<double> values;
        for (const QJsonValue value : history["value"].toArray())
            values.push_back(value.toDouble());
        const QJsonObject &of = statistics[history["run_id"].toString()];
        QCOMPARE(of[LeastLoss].toDouble(), *std::min_element(values.begin(), values.end()));
        double sum = 0;
        for (std::size_t i = values.size() - 10; i < values.size(); ++i)
            sum += values[i];
        QCOMPARE(of[MeanLoss].toDouble(), sum / 10);
    }
}

void TestStatistics::areColumnsToo()
{
    const Answer csv = runsOf("mlflow-3.17.2", { "--format=csv", "--statistic=time to 0.5 of metrics.val/loss" });
    QCOMPARE(csv.status, 0);
    QVERIFY(csv.output.split('\n').first().contains(",time to 0.5 of metrics.val/loss,"));
    const Answer table = runsOf("mlflow-3.17.2", { "--experiment=2", "--statistic", LeastLoss });
    QVERIFY(table.output.contains(LeastLoss.toUtf8()));
}

void TestStatistics::keysAreWrittenAsInFilters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << LeastLoss;
    QTest::newRow("in backticks") << "min of metrics.`val/loss`";
    QTest::newRow("in quotes") << "min of metrics.\"val/loss\"";
    QTest::newRow("by another name of its kind") << "min of metric.`val/loss`";
}

void TestStatistics::keysAreWrittenAsInFilters()
{
    QFETCH(QString, name);
    const QStringList options { "--format=json", "--statistic", name };
    const Answer answer = runsOf("mlflow-3.17.2", options);
    QCOMPARE(answer.output, runsOf("mlflow-3.17.2", { "--format=json", "--statistic", LeastLoss }).output);
    QCOMPARE(runsOf("mlflow-3.17.2", options + QStringList { "--statistic", LeastLoss }).output, answer.output); // twice is once
}

void TestStatistics::ordersRuns_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<bool>("isDescending");
    QTest::newRow("upwards") << "" << false;
    QTest::newRow("upwards, said") << " ASC" << false;
    QTest::newRow("downwards") << " desc" << true;
}

void TestStatistics::ordersRuns()
{
    QFETCH(QString, direction);
    QFETCH(bool, isDescending);
    std::vector<double> values;
    const QJsonArray runs
        = runsOf("mlflow-3.17.2", { "--format=json", "--statistic", LeastLoss, "--order-by", LeastLoss + direction }).json();
    bool isOver = false;
    for (const QJsonValue &run : runs) {
        const QJsonValue value = run["statistics"][LeastLoss];
        QVERIFY(value.isUndefined() || !isOver); // without a value last
        isOver = value.isUndefined();
        if (!isOver)
            values.push_back(value.toDouble());
    }
    QCOMPARE(values.size(), std::size_t(6));
    QVERIFY(isDescending ? std::is_sorted(values.rbegin(), values.rend()) : std::is_sorted(values.begin(), values.end()));
    const Answer unseen = runsOf("mlflow-3.17.2", { "--format=json", "--order-by", LeastLoss + direction });
    QCOMPARE(unseen.status, 0);
    QVERIFY(!unseen.output.contains("statistics"));
    QCOMPARE(unseen.json().first()["run_id"], runs.first()["run_id"]);
}

void TestStatistics::theNewestRunsMayLackTheMetric()
{
    const Answer answer = runsOf("mlflow-3.17.2", { "--format=json", "--limit=1", "--statistic", LeastLoss });
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json().size(), 1);
}

void TestStatistics::whatCannotBeToldIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("no statistic") << "metrics.loss" << QByteArray("“metrics.loss” is no statistic of a metric.");
    QTest::newRow("no number") << "mean of last 0 of metrics.loss" << QByteArray("is no statistic of a metric.");
    QTest::newRow("nobody knows what is good")
        << "best step of metrics.width" << QByteArray("whether low or high values are good");
    QTest::newRow("no run has it") << "min of metrics.nosuch" << QByteArray("No run has metrics.nosuch.");
    QTest::newRow("a slip") << "min of metrics.`val/los`" << QByteArray("Did you mean “metrics.val/loss”");
    QTest::newRow("not of a param") << "min of params.lr" << QByteArray("is no statistic of a metric.");
    QTest::newRow("an open quote") << "min of metrics.`val/loss" << QByteArray("is no statistic of a metric.");
}

void TestStatistics::whatCannotBeToldIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, complaint);
    const Answer answer = runsOf("mlflow-3.17.2", { "--statistic", name });
    QVERIFY(answer.status != 0);
    QVERIFY2(answer.errors.contains(complaint), answer.errors.constData());
    QCOMPARE(answer.output, QByteArray());
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"

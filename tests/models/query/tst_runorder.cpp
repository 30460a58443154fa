#include "query/runorder.h"

#include "runtabletext.h"

#include <QTest>

#include <numeric>

using namespace runloupe;

class TestRunOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsTheRuns_data();
    void sortsTheRuns();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void oldNamesAreEmptyToSqlStoresOnly();
};

namespace {

const QString Runs = R"(
    a; start_time 100; end_time 400; metrics.loss 2;    params.n 10; status FINISHED; tags.team b
    b; start_time 100; end_time 150; metrics.loss nan;  params.n 9;  status FAILED
    c; start_time 300;               metrics.loss -inf; params.n;    status RUNNING;  tags.team a
    d; start_time 200; end_time 201;                                 status FINISHED; tags.team b
)";

QString sorted(const RunTable &table, const QStringList &keys)
{
    const Result<RunOrder> order = RunOrder::parse(keys);
    if (!order)
        return order.error().message();
    std::vector<Row> rows(table.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    order->sort(table, rows);
    QString ids;
    for (const Row row : rows)
        ids += table.attribute(TextAttribute::RunId).string(row);
    return ids;
}

} // namespace

void TestRunOrder::sortsTheRuns_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("runs");
    QTest::newRow("nothing said: newest first, then by id") << QStringList() << "cdab";
    QTest::newRow("numbers, then NaN, then missing") << QStringList { "metrics.loss" } << "cabd";
    QTest::newRow("the other way round NaN and missing stay last") << QStringList { "metrics.loss DESC" } << "acbd";
    QTest::newRow("params are text, and the empty one comes first") << QStringList { "params.n" } << "cabd";
    QTest::newRow("params downwards") << QStringList { "params.`n` desc" } << "bacd";
    QTest::newRow("two keys") << QStringList { "status", "tags.team Desc" } << "bdac";
    QTest::newRow("a run that has not ended comes last") << QStringList { "end_time" } << "bdac";
    QTest::newRow("an alias, oldest first, ties by id") << QStringList { "Created asc" } << "abdc";
    QTest::newRow("how long it took") << QStringList { "attributes.duration DESC" } << "abdc";
    QTest::newRow("a key that no run has changes nothing") << QStringList { "metrics.nope" } << "cdab";
    QTest::newRow("a key named twice counts once") << QStringList { "run_id DESC", "run_id" } << "dcba";
}

void TestRunOrder::sortsTheRuns()
{
    QFETCH(QStringList, keys);
    QTEST(sorted(*tableFromText(Runs), keys), "runs");
}

void TestRunOrder::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");
    QTest::newRow("a direction that is none")
        << "metrics.loss upwards"
        << "The order `metrics.loss upwards` is not understood. Expected `asc`, `desc` or nothing after the column.";
    QTest::newRow("several columns in one key")
        << "start_time, run_id"
        << "The order `start_time, run_id` is not understood. Expected `asc`, `desc` or nothing after the column.";
    QTest::newRow("nothing") << ""
                             << "The order `` is not understood. Expected a column, such as `metrics.loss` or `start_time`.";
    QTest::newRow("datasets") << "dataset.name"
                              << "The order `dataset.name` is not understood. Runs cannot be sorted by their datasets.";
}

void TestRunOrder::saysWhatIsWrong()
{
    QFETCH(QString, key);
    const Result<RunOrder> order = RunOrder::parse({ key });
    QVERIFY(!order);
    QCOMPARE(order.error().kind(), Error::Kind::Invalid);
    QTEST(order.error().message(), "message");
}

void TestRunOrder::oldNamesAreEmptyToSqlStoresOnly()
{
    const QString runs = "a; run_name m\nb; run_name; tags.mlflow.runName z\nc; run_name; tags.mlflow.runName k";
    QCOMPARE(sorted(*tableFromText(runs, SearchDialect::Sql), { "run_name" }), "bca");
    QCOMPARE(sorted(*tableFromText(runs, SearchDialect::Files), { "run_name" }), "cab");
}

QTEST_GUILESS_MAIN(TestRunOrder)
#include "tst_runorder.moc"

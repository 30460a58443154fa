#include "query/filter.h"
#include "query/runorder.h"
#include "stores/storeopener.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace runloupe;

/// Asks real stores what MLflow was asked, and wants the same runs in the same order.
class TestSearches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheAnswersOfMlflow_data();
    void givesTheAnswersOfMlflow();
};

namespace {

const QString Suffix = "-searches.json";

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all << value.toString();
    return all;
}

/// `golden/mlflow-3.17.2-searches.json` was asked of the store in `mlflow-3.17.2`.
SharedRunTable tableOf(const QString &store, const QStringList &experiments)
{
    const QString folder = TEST_DATA "/" + store;
    const QString database = folder + "/mlflow.db";
    const Result<SharedStore> opened = openStore(QFile::exists(database) ? database : folder + "/mlruns", Stop::never());
    if (!opened)
        return nullptr;
    const Result<SharedRunTable> table = readRunTable({ { *opened, { experiments, View::Active } } }, Stop::never());
    return table ? *table : nullptr;
}

/// Empty where all is well.
QString difference(const RunTable &table, const QJsonObject &search)
{
    const std::variant<Filter, QueryProblem> filter = Filter::parse(search["filter"].toString());
    if (const QueryProblem *problem = std::get_if<QueryProblem>(&filter))
        return problem->message;
    const Result<RunOrder> order = RunOrder::parse(texts(search["order_by"]));
    if (!order)
        return order.error().message();
    std::vector<Row> rows = *std::get<Filter>(filter).matching(table, Stop::never());
    order->sort(table, rows);
    QStringList found;
    for (const Row row : rows)
        found << table.attribute(TextAttribute::RunId).string(row);
    const QStringList wanted = texts(search["run_ids"]);
    return found == wanted ? QString() : QString("Found %1\nInstead of %2").arg(found.join(u' '), wanted.join(u' '));
}

} // namespace

void TestSearches::givesTheAnswersOfMlflow_data()
{
    QTest::addColumn<QString>("store");
    const QDir golden(TEST_DATA "/golden", '*' + Suffix);
    for (const QString &name : golden.entryList())
        QTest::newRow(qPrintable(name.chopped(Suffix.size()))) << name.chopped(Suffix.size());
}

void TestSearches::givesTheAnswersOfMlflow()
{
    QFETCH(QString, store);
    const QJsonObject golden = readJson(TEST_DATA "/golden/" + store + Suffix);
    const SharedRunTable table = tableOf(store, texts(golden["experiment_ids"]));
    QVERIFY(table);
    const QJsonArray searches = golden["cases"].toArray();
    QVERIFY(!searches.isEmpty());
    QStringList differences;
    for (const QJsonValue &value : searches) {
        const QJsonObject search = value.toObject();
        if (search.contains("error")) // what MLflow refuses, we may answer
            continue;
        if (const QString found = difference(*table, search); !found.isEmpty())
            differences << search["filter"].toString() + " | " + texts(search["order_by"]).join(", ") + '\n' + found;
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join("\n")));
}

QTEST_GUILESS_MAIN(TestSearches)
#include "tst_searches.moc"

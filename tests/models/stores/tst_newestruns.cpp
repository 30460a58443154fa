#include "query/runorder.h"
#include "stores/newestfew.h"
#include "stores/storeopener.h"

#include <QTest>

#include <numeric>

using namespace runloupe;

/// The newest runs alone are those that come first among all.
class TestNewestRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewest_data();
    void keepsTheNewest();
    void readsTheNewestOfRealStores_data();
    void readsTheNewestOfRealStores();
    void knowsWhetherThereAreMore();
};

namespace {

/// A run's id with all that is known of it.
QString lineOf(const RunTable &table, Row row)
{
    QStringList words { table.attribute(TextAttribute::RunId).string(row), table.displayName(row),
                        table.attribute(TextAttribute::Source).string(row) };
    for (const TextColumn &param : table.params())
        words << (param.has(row) ? param.key() + '=' + param.string(row) : QString());
    for (const TextColumn &tag : table.tags())
        words << (tag.has(row) ? tag.key() + '=' + tag.string(row) : QString());
    for (const NumberColumn &metric : table.metrics())
        words << (metric.has(row) ? metric.key() + '=' + QString::number(metric.value(row), 'g', 17) : QString());
    for (const DatasetInput &dataset : table.datasets(row))
        words << dataset.name + dataset.digest;
    words.removeAll({});
    words.sort();
    return words.join(' ');
}

QStringList newestOf(const SharedRunTable &table, std::size_t most)
{
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    RunOrder().sort(*table, rows);
    QStringList lines;
    for (const Row row : rows) {
        if (std::size_t(lines.size()) < most)
            lines << lineOf(*table, row);
    }
    return lines;
}

SharedRunTable read(const SharedStore &store, const RunScope &scope)
{
    const Result<SharedRunTable> table = readRunTable({ { store, scope } }, Stop::never());
    return table ? *table : nullptr;
}

} // namespace

void TestNewestRuns::keepsTheNewest_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("kept");
    QTest::newRow("none") << 0 << "";
    QTest::newRow("one") << 1 << "late";
    QTest::newRow("of the same time the smaller id") << 2 << "late twin-a";
    QTest::newRow("without a time last") << 4 << "late twin-a twin-b never-a";
    QTest::newRow("more than there are") << 10 << "late twin-a twin-b never-a never-b";
}

void TestNewestRuns::keepsTheNewest()
{
    QFETCH(int, most);
    NewestFew<QByteArray> few { std::size_t(most) };
    const QList<std::pair<Time, QByteArray>> runs {
        { std::nullopt, "never-b" }, { 5, "twin-b" }, { 9, "late" }, { std::nullopt, "never-a" }, { 5, "twin-a" }
    };
    for (const auto &[start, id] : runs)
        few.add(start, id, [&id = id] { return id; });
    QByteArrayList kept;
    for (const QByteArray &id : few.take())
        kept << id;
    QTEST(QString::fromLatin1(kept.join(' ')), "kept");
}

void TestNewestRuns::readsTheNewestOfRealStores_data()
{
    QTest::addColumn<QString>("path");
    const QStringList stores { "mlflow-1.0.0/mlflow.db",  "mlflow-1.30.1/mlflow.db", "mlflow-2.22.1/mlflow.db",
                               "mlflow-3.17.2/mlflow.db", "mlruns-2.22.1/mlruns",    "mlruns-3.17.2/mlruns" };
    for (const QString &store : stores)
        QTest::newRow(qPrintable(store)) << TEST_DATA "/" + store;
}

void TestNewestRuns::readsTheNewestOfRealStores()
{
    QFETCH(QString, path);
    const Result<SharedStore> store = openStore(path, Stop::never());
    QVERIFY(store);
    for (const View view : { View::Active, View::Deleted, View::All }) {
        const SharedRunTable all = read(*store, { {}, view });
        for (const std::size_t most : { std::size_t(1), std::size_t(5), std::size_t(1000) })
            QCOMPARE(newestOf(read(*store, { {}, view, most }), most), newestOf(all, most));
    }
}

void TestNewestRuns::knowsWhetherThereAreMore()
{
    const Result<SharedStore> store = openStore(QStringLiteral(TEST_DATA "/mlflow-2.22.1/mlflow.db"), Stop::never());
    QVERIFY(store);
    const SharedRunTable all = read(*store, {});
    QVERIFY(!all->isPartial());
    QVERIFY(read(*store, { {}, View::Active, 3 })->isPartial());
    QVERIFY(!read(*store, { {}, View::Active, all->size() + 1 })->isPartial());
}

QTEST_GUILESS_MAIN(TestNewestRuns)
#include "tst_newestruns.moc"

#include "analysis/statisticcolumn.h"
#include "session/statisticsloader.h"
#include "stores/storeopener.h"

#include <QSignalSpy>
#include <QTest>

using namespace runloupe;
using Kind = Statistic::Kind;

class TestStatisticsLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void agreesWithPandas_data();
    void agreesWithPandas();
    void runsWithoutTheMetricHaveNothing();
    void whatWasReadIsNotReadAgain();
    void aNewTableIsReadAgainWhileTheOldValuesStay();
    void whatCameToNothingIsNotTriedAgainByItself();
    void aCancelledReadingKeepsWhatIsThere();
    void aStoreThatFailsLeavesTheOthers();

private:
    StatisticColumns load(const QList<StatisticWish> &wishes);

    SharedStore m_store;
    SharedRunTable m_table;
    std::unique_ptr<StatisticsLoader> m_loader;
};

namespace {

const StatisticWish LeastLoss { "val/loss", { Kind::Least }, Better::Unknown };
const StatisticWish MeanLoss { "val/loss", { Kind::Mean }, Better::Unknown };

/// Counts how often histories are read, and can fail to read them.
class WatchedStore : public Store {
public:
    explicit WatchedStore(const SharedStore &store)
        : m_store(store)
    {
    }

    QString uri() const override { return m_store->uri(); }
    QString name() const override { return m_store->name(); }
    Result<StoreDescription> describe(const Stop &stop) const override { return m_store->describe(stop); }
    Result<Listing<Experiment>> experiments(View view, const Stop &stop) const override
    {
        return m_store->experiments(view, stop);
    }
    Result<void> readRuns(const RunScope &scope, RunTableBuilder &builder, const Stop &stop) const override
    {
        return m_store->readRuns(scope, builder, stop);
    }
    Result<Warnings> readSeries(const SeriesScope &scope, const SeriesSink &sink, const Stop &stop) const override
    {
        ++readings;
        runsRead += int(scope.runIds.size());
        if (isBroken)
            return Error(Error::Kind::Damaged, "Broken.");
        return m_store->readSeries(scope, sink, stop);
    }
    Result<Listing<RegisteredModel>> models(const Stop &stop) const override { return m_store->models(stop); }

    mutable std::atomic<int> readings = 0;
    mutable std::atomic<int> runsRead = 0;
    std::atomic<bool> isBroken = false;

private:
    SharedStore m_store;
};

SharedRunTable tableOf(const SharedStore &store)
{
    RunScope scope;
    scope.experimentIds = QStringList { "2" };
    return *readRunTable({ { store, scope } }, Stop::never());
}

} // namespace

void TestStatisticsLoader::initTestCase()
{
    const Result<SharedStore> store = openStore(SAMPLE_STORE, Stop::never());
    QVERIFY(store);
    m_store = *store;
    m_table = tableOf(m_store);
    QCOMPARE(m_table->size(), std::size_t(7));
}

void TestStatisticsLoader::init()
{
    m_loader = std::make_unique<StatisticsLoader>();
}

StatisticColumns TestStatisticsLoader::load(const QList<StatisticWish> &wishes)
{
    StatisticColumns columns;
    connect(m_loader.get(), &StatisticsLoader::computed, m_loader.get(), [&](const StatisticColumns &known) { columns = known; });
    m_loader->load(m_table, wishes, { m_store });
    [&] { QTRY_VERIFY(!m_loader->isRunning()); }();
    m_loader->disconnect();
    return columns;
}

void TestStatisticsLoader::agreesWithPandas_data()
{
    QTest::addColumn<StatisticWish>("wish");
    QTest::addColumn<double>("slow"); // of mlp lr=0.03 w=8
    QTest::addColumn<std::optional<double>>("never"); // of mlp lr=0.003 w=32, which never reaches 0.5
    const auto row = [](const char *what, const Statistic &statistic, double slow, std::optional<double> never) {
        QTest::newRow(what) << StatisticWish { "val/loss", statistic, Better::Lower } << slow << never;
    };
    row("min", { Kind::Least }, 0.2099715873236011, 0.5751290049516657);
    row("max", { Kind::Greatest }, 2.231858463079377, 2.648514386272985);
    row("first", { Kind::First }, 2.231858463079377, 2.648514386272985);
    row("mean", { Kind::Mean }, 0.5835600805208395, 1.1932337189863669);
    row("median", { Kind::Median }, 0.3445969200435698, 0.9850570210475336);
    row("mean of the last ten", { Kind::MeanOfLast, 10 }, 0.2299115082156628, 0.6647128104173777);
    row("step of the best", { Kind::StepOfBest }, 29, 29);
    row("value at step 5", { .kind = Kind::AtStep, .step = 5 }, 0.9526073371186206, 1.7724692360926808);
    row("time to 0.5", { Kind::TimeToReach, 0.5 }, 465, std::nullopt);
    row("step to 0.5", { Kind::StepToReach, 0.5 }, 10, std::nullopt);
}

// Expected: what pandas makes of the store's table of metrics
void TestStatisticsLoader::agreesWithPandas()
{
    QFETCH(StatisticWish, wish);
    QFETCH(double, slow);
    QFETCH(std::optional<double>, never);
    const SharedStatisticColumn values = load({ wish }).value(wish);
    QVERIFY(values && values->isAllComputed());
    for (Row row = 0; row < m_table->size(); ++row) {
        const std::optional<double> value
            = values->numbers().has(row) ? std::optional(values->numbers().value(row)) : std::nullopt;
        if (m_table->displayName(row) == "mlp lr=0.03 w=8")
            QCOMPARE(value.value(), slow);
        if (m_table->displayName(row) == "mlp lr=0.003 w=32") {
            QCOMPARE(value.has_value(), never.has_value());
            QCOMPARE(value.value_or(0), never.value_or(0));
        }
    }
}

void TestStatisticsLoader::runsWithoutTheMetricHaveNothing()
{
    const StatisticWish gone { "gone", { Kind::Least }, Better::Unknown };
    const StatisticColumns columns = load({ LeastLoss, gone });
    QVERIFY(columns.value(gone)->isAllComputed());
    int values = 0;
    for (Row row = 0; row < m_table->size(); ++row) {
        QVERIFY(!columns.value(gone)->numbers().has(row));
        values += columns.value(LeastLoss)->numbers().has(row);
    }
    QCOMPARE(values, 6); // the parent run has none
}

void TestStatisticsLoader::whatWasReadIsNotReadAgain()
{
    const auto watched = std::make_shared<WatchedStore>(m_store);
    const auto await = [&](const QList<StatisticWish> &wishes) {
        m_loader->load(m_table, wishes, { watched });
        QTRY_VERIFY(!m_loader->isRunning());
    };
    await({ LeastLoss });
    QCOMPARE(watched->readings, 1);
    QCOMPARE(watched->runsRead, 6);
    await({});
    await({ LeastLoss });
    QCOMPARE(watched->readings, 1);
    await({ LeastLoss, MeanLoss });
    QCOMPARE(watched->readings, 2);
}

void TestStatisticsLoader::aNewTableIsReadAgainWhileTheOldValuesStay()
{
    const double before = load({ LeastLoss }).value(LeastLoss)->numbers().value(0);
    const SharedRunTable newer = tableOf(m_store);
    QList<SharedStatisticColumn> told;
    connect(m_loader.get(), &StatisticsLoader::computed, this,
            [&](const StatisticColumns &columns) { told << columns.value(LeastLoss); });
    m_loader->load(newer, { LeastLoss }, { m_store });
    QTRY_VERIFY(!m_loader->isRunning());
    QVERIFY(told.size() >= 2);
    QCOMPARE(told.first()->table(), newer);
    QVERIFY(told.first()->isKnown(0) && !told.first()->isComputed(0));
    QCOMPARE(told.first()->numbers().value(0), before);
    QVERIFY(told.last()->isAllComputed());
}

void TestStatisticsLoader::whatCameToNothingIsNotTriedAgainByItself()
{
    const auto watched = std::make_shared<WatchedStore>(m_store);
    watched->isBroken = true;
    QSignalSpy failed(m_loader.get(), &StatisticsLoader::failed);
    m_loader->load(m_table, { LeastLoss }, { watched });
    QTRY_COMPARE(failed.count(), 1);
    m_loader->load(m_table, { LeastLoss }, { watched });
    QVERIFY(!m_loader->isRunning());
    m_loader->load(tableOf(m_store), { LeastLoss }, { watched });
    QTRY_COMPARE(failed.count(), 2);
}

void TestStatisticsLoader::aCancelledReadingKeepsWhatIsThere()
{
    load({ LeastLoss });
    QSignalSpy cancelled(m_loader.get(), &StatisticsLoader::cancelled);
    m_loader->load(m_table, { LeastLoss, MeanLoss }, { m_store });
    m_loader->cancel();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!m_loader->isRunning());
    m_loader->cancel();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(load({ LeastLoss, MeanLoss, { "val/loss", { Kind::First }, {} } }).value(MeanLoss)->isAllComputed());
}

void TestStatisticsLoader::aStoreThatFailsLeavesTheOthers()
{
    const auto broken = std::make_shared<WatchedStore>(*openStore(TEST_DATA "/mlflow-2.22.1/mlflow.db", Stop::never()));
    broken->isBroken = true;
    RunScope scope;
    scope.experimentIds = QStringList { "2" };
    const SharedRunTable both = *readRunTable({ { broken, scope }, { m_store, scope } }, Stop::never());
    StatisticColumns columns;
    connect(m_loader.get(), &StatisticsLoader::computed, this, [&](const StatisticColumns &known) { columns = known; });
    QSignalSpy failed(m_loader.get(), &StatisticsLoader::failed);
    m_loader->load(both, { LeastLoss }, { broken, m_store });
    QTRY_COMPARE(failed.count(), 1);
    std::size_t known = 0;
    for (Row row = 0; row < both->size(); ++row)
        known += columns.value(LeastLoss)->isKnown(row);
    QVERIFY(known >= m_table->size() && known < both->size());
}

QTEST_GUILESS_MAIN(TestStatisticsLoader)
#include "tst_statisticsloader.moc"

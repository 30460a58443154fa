#include "commands/orderedseriesreader.h"
#include "fakestore.h"

#include <QTest>

using namespace runloupe;

namespace {

Series seriesOf(const QString &runId, const QString &key, std::size_t points = 1)
{
    Series series { .runId = runId, .key = key, .steps = {}, .timestamps = {}, .values = {} };
    for (std::size_t i = 0; i < points; ++i)
        series.append(qint64(i), 0, 0.5);
    return series;
}

QStringList idsOfRuns(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids << QString::number(i);
    return ids;
}

} // namespace

class TestOrderedSeriesReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seriesComeByRunThenKey();
    void batchesOfSmallRunsGrow();
    void batchesOfLargeRunsShrink();
    void readingEndsWhenItIsEnough();

private:
    static QStringList read(const std::shared_ptr<FakeStore> &store, const QStringList &runIds, qsizetype enough = 1'000'000);
};

/// What came, as `run/key`; ends after `enough` series.
QStringList TestOrderedSeriesReader::read(const std::shared_ptr<FakeStore> &store, const QStringList &runIds, qsizetype enough)
{
    QStringList met;
    const OrderedSeriesReader reader(store, {}, View::All);
    const Result<Warnings> done = reader.read(
        runIds, [&met](const Series &series) { met << series.runId + QLatin1Char('/') + series.key; },
        [&met, enough] { return met.size() >= enough; });
    return done ? met : QStringList();
}

void TestOrderedSeriesReader::seriesComeByRunThenKey()
{
    const auto store = std::make_shared<FakeStore>();
    store->heldSeries = { seriesOf("a", "z"), seriesOf("b", "y"), seriesOf("a", "x"), seriesOf("c", "x"), seriesOf("b", "Z") };
    QCOMPARE(read(store, { "b", "a" }), QStringList({ "b/Z", "b/y", "a/x", "a/z" }));
}

void TestOrderedSeriesReader::batchesOfSmallRunsGrow()
{
    const auto store = std::make_shared<FakeStore>();
    for (const QString &id : idsOfRuns(2000))
        store->heldSeries.push_back(seriesOf(id, QStringLiteral("loss")));
    QCOMPARE(read(store, idsOfRuns(2000)).size(), 2000);
    QCOMPARE(store->askedRuns, QList<qsizetype>({ 16, 256, 1728 }));
}

void TestOrderedSeriesReader::batchesOfLargeRunsShrink()
{
    const auto store = std::make_shared<FakeStore>();
    for (const QString &id : idsOfRuns(22))
        store->heldSeries.push_back(seriesOf(id, QStringLiteral("loss"), 249'000)); // four make nearly a batch
    QCOMPARE(read(store, idsOfRuns(22)).size(), 22);
    QCOMPARE(store->askedRuns, QList<qsizetype>({ 16, 4, 2 }));
}

void TestOrderedSeriesReader::readingEndsWhenItIsEnough()
{
    const auto store = std::make_shared<FakeStore>();
    for (const QString &id : idsOfRuns(100))
        store->heldSeries.push_back(seriesOf(id, QStringLiteral("loss")));
    QCOMPARE(read(store, idsOfRuns(100), 3).size(), 3);
    QCOMPARE(store->askedRuns.size(), 1);
}

QTEST_GUILESS_MAIN(TestOrderedSeriesReader)
#include "tst_orderedseriesreader.moc"

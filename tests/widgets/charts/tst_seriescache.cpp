#include "charts/seriescache.h"

#include <QTest>

using namespace runloupe;

class TestSeriesCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatDoesNotExist();
    void dropsWhatHasBeenIdleForLongest();
    void keepsWhatIsDrawnWhateverItsSize();
};

namespace {

const RunKey Run { "store", "run" };

void insert(SeriesCache &cache, const QString &key, int points)
{
    auto series = std::make_shared<Series>();
    series->key = key;
    for (int i = 0; i < points; ++i)
        series->append(i, i, i);
    cache.insert(Run, series);
}

} // namespace

void TestSeriesCache::knowsWhatDoesNotExist()
{
    SeriesCache cache;
    QVERIFY(!cache.isKnown(Run, "loss"));
    insert(cache, "loss", 3);
    cache.settle({ { "store", { "run" }, { "loss", "accuracy" } } });
    QVERIFY(cache.find(Run, "loss"));
    QVERIFY(cache.isKnown(Run, "accuracy"));
    QVERIFY(!cache.find(Run, "accuracy"));
    QVERIFY(!cache.use(Run, "accuracy"));
    cache.forget(Run, "loss");
    QVERIFY(!cache.isKnown(Run, "loss"));
}

void TestSeriesCache::dropsWhatHasBeenIdleForLongest()
{
    SeriesCache cache;
    for (const char *key : { "a", "b", "c" })
        insert(cache, key, 10);
    for (const char *key : { "b", "a", "c" }) { // one after the other
        cache.beginUse();
        QVERIFY(cache.use(Run, key));
    }
    cache.dropIdle(20);
    QVERIFY(cache.isKnown(Run, "b"));
    cache.dropIdle(15);
    QVERIFY(!cache.isKnown(Run, "b")); // and so it will be read again
    QVERIFY(cache.isKnown(Run, "a"));
    QVERIFY(cache.isKnown(Run, "c"));
}

void TestSeriesCache::keepsWhatIsDrawnWhateverItsSize()
{
    SeriesCache cache;
    insert(cache, "drawn", 1000);
    insert(cache, "idle", 1);
    cache.settle({ { "store", { "run" }, { "missing" } } });
    cache.beginUse();
    QVERIFY(cache.use(Run, "drawn"));
    cache.dropIdle(0);
    QVERIFY(cache.find(Run, "drawn"));
    QVERIFY(!cache.isKnown(Run, "idle"));
    QVERIFY(cache.isKnown(Run, "missing"));
}

QTEST_GUILESS_MAIN(TestSeriesCache)
#include "tst_seriescache.moc"

#include "charts/curvemetrics.h"

#include <QTest>

using namespace runloupe;

class TestCurveMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessesTheLikeliestWithALine();
    void guessesTheLikeliestWhereNoneHasALine();
    void keepsWhatPeopleChose();
    void aChoiceThatSuitsNothingWaits();
    void aDroppedChoiceIsGuessedAnew();
};

namespace {

void insert(SeriesCache &cache, const QString &key, int points)
{
    auto series = std::make_shared<Series>();
    series->key = key;
    for (int i = 0; i < points; ++i)
        series->append(i, i, i);
    cache.insert({ "store", "run" }, series);
}

} // namespace

void TestCurveMetrics::guessesTheLikeliestWithALine()
{
    SeriesCache cache;
    insert(cache, "best loss", 1);
    insert(cache, "loss", 20);
    insert(cache, "accuracy", 20);
    CurveMetrics metrics;
    const QStringList available { "best loss", "loss", "accuracy" };
    metrics.guess(available, cache);
    QCOMPARE(metrics.keys(), QStringList { "loss" });
    QVERIFY(metrics.isGuessGood(available, cache));
    QVERIFY(!metrics.isGuessGood({ "accuracy" }, cache));
    QVERIFY(!metrics.isGuessGood({ "best loss", "val/loss", "loss" }, cache)); // likelier, and may have a line
    metrics.forgetGuess();
    QVERIFY(metrics.keys().isEmpty());
}

void TestCurveMetrics::guessesTheLikeliestWhereNoneHasALine()
{
    SeriesCache cache;
    insert(cache, "loss", 1);
    CurveMetrics metrics;
    metrics.guess({ "loss", "accuracy" }, cache);
    QCOMPARE(metrics.keys(), QStringList { "loss" });
    metrics.guess({}, cache);
    QVERIFY(metrics.keys().isEmpty());
}

void TestCurveMetrics::keepsWhatPeopleChose()
{
    SeriesCache cache;
    insert(cache, "loss", 20);
    CurveMetrics metrics;
    metrics.choose({ "accuracy" });
    metrics.suit({ "loss", "accuracy" });
    metrics.guess({ "loss", "accuracy" }, cache);
    metrics.forgetGuess();
    QVERIFY(metrics.areChosen());
    QCOMPARE(metrics.keys(), QStringList { "accuracy" });
}

void TestCurveMetrics::aChoiceThatSuitsNothingWaits()
{
    CurveMetrics metrics;
    metrics.choose({ "accuracy" });
    metrics.suit({}); // no run is selected: that says nothing about the choice
    QVERIFY(metrics.areChosen());
    metrics.suit({ "loss" });
    QVERIFY(!metrics.areChosen());
    SeriesCache cache;
    insert(cache, "loss", 20);
    metrics.guess({ "loss" }, cache);
    QCOMPARE(metrics.keys(), QStringList { "loss" });
    QCOMPARE(*metrics.choice(), QStringList { "accuracy" });
    metrics.suit({ "loss", "accuracy" });
    QVERIFY(metrics.areChosen());
    QCOMPARE(metrics.keys(), QStringList { "accuracy" });
}

void TestCurveMetrics::aDroppedChoiceIsGuessedAnew()
{
    SeriesCache cache;
    insert(cache, "loss", 20);
    CurveMetrics metrics;
    metrics.choose({});
    metrics.suit({ "loss" });
    QVERIFY(metrics.areChosen()); // none at all
    metrics.dropChoice();
    metrics.suit({ "loss" });
    metrics.guess({ "loss" }, cache);
    QCOMPARE(metrics.keys(), QStringList { "loss" });
}

QTEST_GUILESS_MAIN(TestCurveMetrics)
#include "tst_curvemetrics.moc"

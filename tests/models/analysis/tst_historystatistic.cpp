#include "analysis/historystatistic.h"
#include "core/numbers.h"

#include <QTest>

using namespace runloupe;
using Kind = Statistic::Kind;

class TestHistoryStatistic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNumpy_data();
    void agreesWithNumpy();
    void stepsAndTimes_data();
    void stepsAndTimes();
    void valueAtAStep_data();
    void valueAtAStep();
    void theMedianOfHugeNumbersIsFinite();
};

namespace {

/// `step/milliseconds/value`, one after the other.
Series seriesOf(const QString &points)
{
    Series series;
    for (const QString &point : points.split(' ', Qt::SkipEmptyParts)) {
        const QStringList parts = point.split('/');
        series.append(parts[0].toLongLong(), parts[1].toLongLong(), parseNumber(parts[2].toLatin1()).value());
    }
    return series;
}

/// The values at steps 0, 10, 20 …
Series valuesOf(const QString &values)
{
    Series series;
    for (const QString &value : values.split(' ', Qt::SkipEmptyParts))
        series.append(qint64(series.size()) * 10, 0, parseNumber(value.toLatin1()).value());
    return series;
}

} // namespace

void TestHistoryStatistic::agreesWithNumpy_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("argument");
    QTest::addColumn<QString>("expected"); // empty: none
    const auto row = [](const char *what, const char *values, Kind kind, double argument, const char *expected) {
        QTest::newRow(what) << QString(values) << kind << argument << QString(expected);
    };
    const char *const some = "3.5 -2.25 nan 7.125 0.5 7.125 -2.25 inf 0.001 4.75";
    row("min is nanmin", some, Kind::Least, 0, "-2.25");
    row("max is nanmax, infinity too", some, Kind::Greatest, 0, "inf");
    row("mean of the finite", some, Kind::Mean, 0, "2.312625");
    row("median of an even number of finite values", some, Kind::Median, 0, "2.0");
    row("median of an odd number", "3.5 -2.25 nan 7.125 0.5 7.125 -2.25 inf 0.001", Kind::Median, 0, "0.5");
    row("mean of the last three", some, Kind::MeanOfLast, 3, "0.8336666666666667");
    row("mean of the last five, NaN and infinity left out", some, Kind::MeanOfLast, 5, "2.0252000000000003");
    row("mean of more than there are", some, Kind::MeanOfLast, 1e9, "2.312625");
    row("first as it was logged", "nan 1", Kind::First, 0, "nan");
    row("last as it was logged", "1 nan", Kind::Last, 0, "nan");
    row("the mean of infinities is none", "inf -inf", Kind::Mean, 0, "");
    row("the least of infinities is one", "inf -inf", Kind::Least, 0, "-inf");
    for (const Kind kind : { Kind::Least, Kind::Greatest, Kind::Mean, Kind::Median })
        row(qPrintable(QString("nothing of NaN alone, kind %1").arg(int(kind))), "nan nan", kind, 0, "");
    row("nothing of the last of NaN alone", "nan", Kind::MeanOfLast, 10, "");
    row("nothing of no point", "", Kind::First, 0, "");
}

// Expected: numpy's nanmin, nanmax, mean, median of the same arrays, the latter two of what isfinite leaves
void TestHistoryStatistic::agreesWithNumpy()
{
    QFETCH(QString, values);
    QFETCH(Kind, kind);
    QFETCH(double, argument);
    QFETCH(QString, expected);
    const std::optional<double> value = statisticOf(valuesOf(values), { kind, argument }, Better::Lower, {});
    QCOMPARE(value.has_value(), !expected.isEmpty());
    if (value)
        QCOMPARE(*value, parseNumber(expected.toLatin1()).value()); // takes NaN for the same
}

void TestHistoryStatistic::stepsAndTimes_data()
{
    QTest::addColumn<QString>("points");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("argument");
    QTest::addColumn<Better>("better");
    QTest::addColumn<QString>("expected"); // empty: none
    const auto row = [](const char *what, const char *points, Kind kind, double argument, Better better, const char *expected) {
        QTest::newRow(what) << QString(points) << kind << argument << better << QString(expected);
    };
    const char *const falling = "0/1700000001000/5 10/1700000002000/3 20/1700000003000/nan 30/1700000004000/3 40/1700000005000/1";
    row("the first of equal bests", falling, Kind::StepOfBest, 0, Better::Higher, "0");
    row("the least where lower is better", falling, Kind::StepOfBest, 0, Better::Lower, "40");
    row("no best without a direction", falling, Kind::StepOfBest, 0, Better::Unknown, "");
    row("no best of NaN", "0/1/nan", Kind::StepOfBest, 0, Better::Lower, "");
    row("the step of a threshold", falling, Kind::StepToReach, 3, Better::Lower, "10");
    row("the step of a threshold from below", "0/1/0.1 5/2/0.9", Kind::StepToReach, 0.5, Better::Higher, "5");
    row("never reached", falling, Kind::StepToReach, 0.5, Better::Lower, "");
    row("no threshold without a direction", falling, Kind::StepToReach, 3, Better::Unknown, "");
    row("the time from the start of the run", falling, Kind::TimeToReach, 3, Better::Lower, "2000");
    row("reached at once", falling, Kind::TimeToReach, 5, Better::Lower, "1000");
    row("never reached in time", falling, Kind::TimeToReach, 0.5, Better::Lower, "");
    row("the earliest, whatever the step", "0/1700000009000/1 10/1700000004000/2", Kind::TimeToReach, 2, Better::Lower, "4000");
    row("from a first point before the start", "0/1600000000000/9 1/1600000000500/1", Kind::TimeToReach, 2, Better::Lower, "500");
    row("old clients wrote seconds", "0/1700000001/9 1/1700000007/1", Kind::TimeToReach, 2, Better::Lower, "7000");
    row("a point without a time is none", "0/0/1", Kind::TimeToReach, 2, Better::Lower, "");
}

void TestHistoryStatistic::stepsAndTimes()
{
    QFETCH(QString, points);
    QFETCH(Kind, kind);
    QFETCH(double, argument);
    QFETCH(Better, better);
    QFETCH(QString, expected);
    const std::optional<double> value = statisticOf(seriesOf(points), { kind, argument }, better, 1700000000000);
    QCOMPARE(value.has_value(), !expected.isEmpty());
    if (value)
        QCOMPARE(*value, parseNumber(expected.toLatin1()).value());
    QVERIFY(needsDirection(kind));
}

void TestHistoryStatistic::valueAtAStep_data()
{
    QTest::addColumn<QString>("points");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QString>("expected"); // empty: none
    const auto row = [](const char *what, const char *points, qint64 step, const char *expected) {
        QTest::newRow(what) << QString(points) << step << QString(expected);
    };
    const char *const falling = "0/1/5 10/2/3 20/3/nan 30/4/3 40/5/1";
    row("that was logged", falling, 10, "3");
    row("between two the one before", falling, 19, "3");
    row("NaN as it was logged", falling, 25, "nan");
    row("the last", falling, 40, "1");
    row("nothing beyond the end", falling, 41, "");
    row("nothing before the beginning", falling, -1, "");
    row("the last of several at one step", "1/1/5 1/2/6 2/3/7", 1, "6");
    row("that no double holds", "9007199254740992/1/5 9007199254740993/2/6 9007199254740994/3/7", 9007199254740993, "6");
}

void TestHistoryStatistic::valueAtAStep()
{
    QFETCH(QString, points);
    QFETCH(qint64, step);
    QFETCH(QString, expected);
    const std::optional<double> value
        = statisticOf(seriesOf(points), { .kind = Kind::AtStep, .step = step }, Better::Unknown, {});
    QCOMPARE(value.has_value(), !expected.isEmpty());
    if (value)
        QCOMPARE(*value, parseNumber(expected.toLatin1()).value());
}

void TestHistoryStatistic::theMedianOfHugeNumbersIsFinite()
{
    QCOMPARE(statisticOf(valuesOf("1e308 1.5e308"), { Kind::Median }, Better::Unknown, {}), 1.25e308);
}

QTEST_GUILESS_MAIN(TestHistoryStatistic)
#include "tst_historystatistic.moc"

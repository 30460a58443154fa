#include "analysis/smoothing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;
using Values = std::vector<double>;
using Kind = Smoothing::Kind;

class TestSmoothing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPandasAndScipy_data();
    void agreesWithPandasAndScipy();
    void staysWithinTheDoubleRange_data();
    void staysWithinTheDoubleRange();
    void leavesAlone_data();
    void leavesAlone();
    void pointsAtOnePlaceCountAlike();
    void endsEarlyWhenStopped();
    void amountsAreMadeSensible_data();
    void amountsAreMadeSensible();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();
constexpr std::array AllKinds { Kind::Ema, Kind::TimedEma, Kind::Gaussian, Kind::Mean, Kind::Median };
constexpr std::array KindNames { "Ema", "TimedEma", "Gaussian", "Mean", "Median" };

bool isSame(double a, double b, double tolerance)
{
    return (std::isnan(a) && std::isnan(b)) || a == b || std::abs(a - b) <= tolerance * std::abs(b);
}

Values numbersOf(const QJsonValue &array)
{
    Values numbers;
    for (const QJsonValue &number : array.toArray())
        numbers.push_back(number.isString() ? number.toString().toDouble() : number.toDouble());
    return numbers;
}

Values smoothedBy(const Smoothing &smoothing, const Values &values, const Values &x)
{
    Values smoothed(values.size(), 12345);
    smooth(values, x, smoothing, smoothed, Stop::never());
    return smoothed;
}

Values places(std::size_t count)
{
    Values x;
    for (std::size_t i = 0; i < count; ++i)
        x.push_back(double(i));
    return x;
}

Smoothing usual(Kind kind)
{
    return { kind, smoothingAmounts(kind).usual };
}

} // namespace

// Recorded by tests/data/analysis/smoothing.py.
void TestSmoothing::agreesWithPandasAndScipy_data()
{
    QTest::addColumn<QJsonObject>("series");
    QTest::addColumn<Smoothing>("smoothing");
    QTest::addColumn<Values>("expected");
    QFile file(QStringLiteral(TEST_DATA "/analysis/smoothing.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &entry : data["cases"].toArray()) {
        const auto kind = std::find(KindNames.begin(), KindNames.end(), entry["kind"].toString());
        QTest::newRow(qPrintable(entry["name"].toString()))
            << data["series"][entry["series"].toString()].toObject()
            << Smoothing { Kind(kind - KindNames.begin()), entry["amount"].toDouble() } << numbersOf(entry["expected"]);
    }
}

void TestSmoothing::agreesWithPandasAndScipy()
{
    QFETCH(const QJsonObject, series);
    QFETCH(const Smoothing, smoothing);
    QFETCH(const Values, expected);
    const Values smoothed = smoothedBy(smoothing, numbersOf(series["values"]), numbersOf(series["x"]));
    const std::size_t every = std::size_t(series["every"].toInt());
    const double tolerance = smoothing.kind == Kind::Gaussian ? 1e-6 : 1e-11;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(isSame(smoothed[i * every], expected[i], tolerance),
                 qPrintable(QStringLiteral("%1: %2").arg(i).arg(smoothed[i * every], 0, 'g', 17)));
    }
}

void TestSmoothing::staysWithinTheDoubleRange_data()
{
    QTest::addColumn<Smoothing>("smoothing");
    QTest::addColumn<double>("last");
    QTest::newRow("EMA") << Smoothing { Kind::Ema, 0.9 } << 5.202952029520295e307; // pandas
    QTest::newRow("timed EMA") << Smoothing { Kind::TimedEma, 1 } << 1e308 / 7 * 5;
    QTest::newRow("Gaussian") << Smoothing { Kind::Gaussian, 1e6 } << 1.5e308 / 3;
    QTest::newRow("mean") << Smoothing { Kind::Mean, 5 } << 1.5e308 / 3;
    QTest::newRow("median") << Smoothing { Kind::Median, 5 } << 1e308;
}

void TestSmoothing::staysWithinTheDoubleRange()
{
    QFETCH(const Smoothing, smoothing);
    QFETCH(const double, last);
    const double smoothed = smoothedBy(smoothing, { 1e308, -1e308, 1.5e308 }, places(3)).back();
    QVERIFY2(isSame(smoothed, last, 1e-11), qPrintable(QString::number(smoothed, 'g', 17)));
}

void TestSmoothing::leavesAlone_data()
{
    QTest::addColumn<Values>("values");
    QTest::newRow("a series of equal values, to the last bit") << Values { 0.1, 0.1, 0.1, 0.1 };
    QTest::newRow("equal values around NaN") << Values { 0.1, NaN, 0.1, 0.1 };
    QTest::newRow("one point") << Values { 0.3 };
    QTest::newRow("nothing") << Values {};
    QTest::newRow("nothing but NaN") << Values { NaN, NaN };
    QTest::newRow("nothing but infinities") << Values { Infinity, -Infinity };
}

void TestSmoothing::leavesAlone()
{
    QFETCH(const Values, values);
    for (const Kind kind : AllKinds) {
        const Values smoothed = smoothedBy(usual(kind), values, places(values.size()));
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(std::isnan(values[i]) ? std::isnan(smoothed[i]) : values[i] == smoothed[i]);
        QCOMPARE(smoothedBy({ kind, 0 }, { 3, 1, 2 }, places(3)), (Values { 3, 1, 2 }));
    }
}

void TestSmoothing::pointsAtOnePlaceCountAlike()
{
    Values values;
    for (int i = 0; i < 1000; ++i)
        values.push_back(i % 2);
    const Values x(values.size(), 7e15);
    for (const Kind kind : { Kind::Gaussian, Kind::TimedEma }) {
        for (const double amount : { 1e-3, 1.0, 1e12 })
            QVERIFY(isSame(smoothedBy({ kind, amount }, values, x).back(), 0.5, 1e-12));
    }
}

void TestSmoothing::endsEarlyWhenStopped()
{
    const Values values { 1, 2, 3, 4 };
    const Stop stopped([] { return true; }, {});
    for (const Kind kind : AllKinds) {
        Values smoothed(values.size(), 12345);
        smooth(values, places(4), usual(kind), smoothed, stopped);
        QCOMPARE(smoothed.back(), 12345.0);
    }
}

void TestSmoothing::amountsAreMadeSensible_data()
{
    QTest::addColumn<Smoothing>("given");
    QTest::addColumn<double>("amount");
    QTest::newRow("a weight that would never forget") << Smoothing { Kind::Ema, 7 } << 0.999;
    QTest::newRow("less than none") << Smoothing { Kind::Ema, -1 } << 0.0;
    QTest::newRow("not a number") << Smoothing { Kind::Gaussian, NaN } << 0.0;
    QTest::newRow("an infinite half-life") << Smoothing { Kind::TimedEma, Infinity } << 1e12;
    QTest::newRow("a window with no middle") << Smoothing { Kind::Mean, 10 } << 11.0;
    QTest::newRow("a window of two points") << Smoothing { Kind::Median, 2 } << 3.0;
    QTest::newRow("a window of one point smooths nothing") << Smoothing { Kind::Median, 1 } << 0.0;
}

void TestSmoothing::amountsAreMadeSensible()
{
    QFETCH(const Smoothing, given);
    QCOMPARE(sensible(given).kind, given.kind);
    QTEST(sensible(given).amount, "amount");
}

QTEST_GUILESS_MAIN(TestSmoothing)
#include "tst_smoothing.moc"

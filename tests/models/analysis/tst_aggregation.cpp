#include "analysis/aggregation.h"

#include "analysis/curvevalues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;
using Numbers = std::vector<double>;

class TestAggregation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNumpyAndScipy_data();
    void agreesWithNumpyAndScipy();
    void tellsTheMembersAtEachX();
    void runsThatWereResumedTellWhatTheCursorTells();
    void ofSeveralPointsAtOneXTheLastCounts();
    void nothingButNaNHasNoMiddle();
    void noMembersMakeNoCurve();
    void veryManyPlacesAreThinnedOut();
    void stopsWhenAsked();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();

struct Point {
    qint64 step;
    double value;
};

/// Logged a second apart.
SharedCurve curveOf(const std::vector<Point> &points)
{
    auto series = std::make_shared<Series>();
    for (const auto &[step, value] : points)
        series->append(step, 1000 * qint64(series->size()), value);
    series->sort();
    return std::make_shared<CurvePoints>(series, CurveShape { .axis = XAxis::Step });
}

AggregatedCurve aggregate(const QList<SharedCurve> &members, GroupMiddle middle = GroupMiddle::Mean,
                          GroupBand band = GroupBand::None)
{
    return *aggregated(members, middle, band, Stop::never());
}

double number(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

Numbers numbers(const QJsonValue &array)
{
    Numbers result;
    for (const QJsonValue &value : array.toArray())
        result.push_back(number(value));
    return result;
}

bool areNear(const Numbers &actual, const Numbers &expected)
{
    return std::equal(actual.begin(), actual.end(), expected.begin(), expected.end(), [](double a, double b) {
        return std::isnan(b) ? std::isnan(a) : std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
    });
}

/// See aggregation.py beside it.
QJsonObject recorded()
{
    QFile file(QStringLiteral(TEST_DATA "/analysis/aggregation.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QList<SharedCurve> recordedMembers()
{
    QList<SharedCurve> members;
    for (const QJsonValue &member : recorded()["members"].toArray()) {
        const Numbers x = numbers(member["x"]);
        const Numbers y = numbers(member["y"]);
        std::vector<Point> points;
        for (std::size_t i = 0; i < x.size(); ++i)
            points.push_back({ qint64(x[i]), y[i] });
        members << curveOf(points);
    }
    return members;
}

} // namespace

void TestAggregation::agreesWithNumpyAndScipy_data()
{
    QTest::addColumn<QJsonObject>("answer");
    for (const QJsonValue &answer : recorded()["answers"].toArray())
        QTest::addRow("%s, %s", qPrintable(answer["middle"].toString()), qPrintable(answer["band"].toString()))
            << answer.toObject();
}

void TestAggregation::agreesWithNumpyAndScipy()
{
    const QHash<QString, GroupMiddle> middles { { "mean", GroupMiddle::Mean },
                                                { "median", GroupMiddle::Median },
                                                { "interquartileMean", GroupMiddle::InterquartileMean } };
    const QHash<QString, GroupBand> bands { { "range", GroupBand::Range },
                                            { "deviation", GroupBand::Deviation },
                                            { "standardError", GroupBand::StandardError },
                                            { "student", GroupBand::StudentInterval },
                                            { "bootstrap", GroupBand::BootstrapInterval } };
    QFETCH(const QJsonObject, answer);
    const AggregatedCurve curve
        = aggregate(recordedMembers(), middles[answer["middle"].toString()], bands[answer["band"].toString()]);
    QVERIFY(areNear(curve.x, numbers(recorded()["x"])));
    QVERIFY(areNear(Numbers(curve.count.begin(), curve.count.end()), numbers(recorded()["count"])));
    QVERIFY(areNear(curve.middle, numbers(answer["value"])));
    QVERIFY(areNear(curve.low, numbers(answer["low"])));
    QVERIFY(areNear(curve.high, numbers(answer["high"])));
    QCOMPARE(curve.memberCount, std::size_t(6));
}

void TestAggregation::tellsTheMembersAtEachX()
{
    const AggregatedCurve curve = aggregate({ curveOf({ { 0, 1 }, { 4, 5 } }), curveOf({ { 1, 10 }, { 2, 20 } }), curveOf({}) });
    QCOMPARE(curve.x, Numbers({ 0, 1, 2, 4 }));
    QCOMPARE(curve.count, std::vector<quint32>({ 1, 2, 2, 1 }));
    QCOMPARE(curve.middle, Numbers({ 1, 6, 11.5, 5 }));
    QCOMPARE(curve.memberCount, std::size_t(2));
}

/// Pieces overlap, and some lie apart from all others.
void TestAggregation::runsThatWereResumedTellWhatTheCursorTells()
{
    const SharedCurve resumed = curveOf({ { 10, 1 },
                                          { 20, 2 },
                                          { 30, 3 },
                                          { 40, 4 },
                                          { 0, 5 },
                                          { 5, 6 },
                                          { 8, 7 },
                                          { 12, 8 },
                                          { 35, 9 },
                                          { 20, 10 },
                                          { 25, 11 },
                                          { 28, 12 },
                                          { 50, 13 } });
    QCOMPARE(resumed->pieceCount(), std::size_t(3));
    const AggregatedCurve curve = aggregate({ resumed });
    QCOMPARE(curve.x, Numbers({ 0, 5, 8, 10, 12, 20, 25, 28, 30, 35, 40, 50 }));
    for (std::size_t i = 0; i < curve.size(); ++i)
        QCOMPARE(curve.middle[i], valueAt(*resumed, curve.x[i])->value);
}

void TestAggregation::ofSeveralPointsAtOneXTheLastCounts()
{
    const AggregatedCurve curve = aggregate({ curveOf({ { 0, 1 }, { 1, 2 }, { 1, 4 }, { 3, 8 } }), curveOf({ { 2, 0 } }) });
    QCOMPARE(curve.x, Numbers({ 0, 1, 2, 3 }));
    QCOMPARE(curve.middle, Numbers({ 1, 4, 3, 8 }));
}

void TestAggregation::nothingButNaNHasNoMiddle()
{
    const AggregatedCurve curve = aggregate({ curveOf({ { 0, NaN }, { 1, NaN } }) }, GroupMiddle::Mean, GroupBand::Range);
    QCOMPARE(curve.count, std::vector<quint32>({ 0, 0 }));
    QVERIFY(std::isnan(curve.middle[0]) && std::isnan(curve.low[0]) && std::isnan(curve.high[1]));
}

void TestAggregation::noMembersMakeNoCurve()
{
    QCOMPARE(aggregate({}).size(), std::size_t(0));
    QCOMPARE(aggregate({ curveOf({}) }).size(), std::size_t(0));
}

void TestAggregation::veryManyPlacesAreThinnedOut()
{
    constexpr std::size_t Most = mostAggregated(GroupBand::None);
    std::vector<Point> points;
    for (qint64 step = 0; step < qint64(2 * Most + 10); ++step)
        points.push_back({ step, double(step) });
    const AggregatedCurve curve = aggregate({ curveOf(points) });
    QVERIFY(curve.size() <= Most + 1);
    QVERIFY(curve.size() > Most / 2);
    QCOMPARE(curve.x.front(), 0.0);
    QCOMPARE(curve.x.back(), double(points.back().step));
    QCOMPARE(curve.middle, curve.x);
}

void TestAggregation::stopsWhenAsked()
{
    const Stop stop([] { return true; }, {});
    const auto curve = aggregated({ curveOf({ { 0, 1 } }) }, GroupMiddle::Mean, GroupBand::None, stop);
    QVERIFY(!curve);
    QCOMPARE(curve.error().kind(), Error::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestAggregation)
#include "tst_aggregation.moc"

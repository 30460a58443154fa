#include "analysis/decimation.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace runloupe;
using Points = QList<QPointF>;

class TestDecimation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsFirstLeastGreatestLastOfAColumn();
    void keepsEveryPointWhereColumnsAreMany();
    void addsTheNeighboursOutsideTheFrame();
    void breaksAtWhatHasNoPlace();
    void aLogarithmicAxisMarksWhatIsNotPositive();
    void aBreakWithinAColumnCannotBeSeen();
    void piecesAreNotJoined();
    void drawsTheSmoothedOrTheLoggedLine();
    void agreesWithABruteForceSearch();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

CurvePoints curveOf(const std::vector<double> &values, double smoothing = 0)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < values.size(); ++i)
        series->append(qint64(i), qint64(i), values[i]);
    return CurvePoints(series, { XAxis::Step, 0, { Smoothing::Kind::Ema, smoothing } });
}

PlotFrame frameOf(double left, double right, int columns)
{
    PlotFrame frame;
    frame.x = { left, right };
    frame.y = { -1000, 1000 };
    frame.columns = columns;
    return frame;
}

Points pointsOf(const DecimatedCurve &curve)
{
    return Points(curve.points.begin(), curve.points.end());
}

} // namespace

void TestDecimation::keepsFirstLeastGreatestLastOfAColumn()
{
    const DecimatedCurve curve = decimated(curveOf({ 5, 6, 1, 9, 4, 4, 7, 7, 7, 8 }), frameOf(0, 10, 2));
    QCOMPARE(pointsOf(curve), (Points { { 0, 5 }, { 2, 1 }, { 3, 9 }, { 4, 4 }, { 5, 4 }, { 9, 8 } }));
    QCOMPARE(curve.lines, (std::vector<std::size_t> { 0 }));
    QCOMPARE(curve.pointsInFrame, 10U);
}

void TestDecimation::keepsEveryPointWhereColumnsAreMany()
{
    const DecimatedCurve curve = decimated(curveOf({ 3, 1, 2 }), frameOf(0, 2, 100));
    QCOMPARE(pointsOf(curve), (Points { { 0, 3 }, { 1, 1 }, { 2, 2 } }));
}

void TestDecimation::addsTheNeighboursOutsideTheFrame()
{
    const DecimatedCurve curve = decimated(curveOf({ 0, 1, 2, 3, 4, 5, 6, 7 }), frameOf(2.5, 4.5, 100));
    QCOMPARE(pointsOf(curve), (Points { { 2, 2 }, { 3, 3 }, { 4, 4 }, { 5, 5 } }));
    QCOMPARE(curve.pointsInFrame, 2U);
}

void TestDecimation::breaksAtWhatHasNoPlace()
{
    const DecimatedCurve curve = decimated(curveOf({ NaN, 1, 2, Infinity, -Infinity, 3, NaN }), frameOf(0, 6, 600));
    QCOMPARE(pointsOf(curve), (Points { { 1, 1 }, { 2, 2 }, { 5, 3 } }));
    QCOMPARE(curve.lines, (std::vector<std::size_t> { 0, 2 }));
    QCOMPARE(curve.pointsInFrame, 7U);
    QCOMPARE(curve.marks.size(), 4U);
    QCOMPARE(curve.marks[0].kind, CurveMark::Kind::NotANumber);
    QCOMPARE(curve.marks[0].besideY, 1.0); // the line has not begun: it stands beside its first value
    QCOMPARE(curve.marks[1].kind, CurveMark::Kind::PlusInfinity);
    QCOMPARE(curve.marks[2].kind, CurveMark::Kind::MinusInfinity);
    QCOMPARE(curve.marks[3].point, 6U);
    QCOMPARE(curve.marks[3].x, 6.0);
    QCOMPARE(curve.marks[3].besideY, 3.0);

    const DecimatedCurve nothing = decimated(curveOf({ NaN, NaN }), frameOf(0, 1, 100));
    QVERIFY(nothing.points.empty());
    QCOMPARE(nothing.marks.size(), 2U);
    QVERIFY(std::isnan(nothing.marks[0].besideY));
}

void TestDecimation::aLogarithmicAxisMarksWhatIsNotPositive()
{
    PlotFrame frame = frameOf(0, 4, 400);
    frame.yScale = AxisScale::logarithmic();
    frame.y = { -3, 3 };
    const DecimatedCurve curve = decimated(curveOf({ 0.01, 0, 100, -5, 1e9 }), frame);
    QCOMPARE(pointsOf(curve), (Points { { 0, -2 }, { 2, 2 }, { 4, 9 } }));
    QCOMPARE(curve.lines.size(), 3U);
    QCOMPARE(curve.marks.size(), 2U);
    QCOMPARE(curve.marks[0].kind, CurveMark::Kind::NotPositive);
    QCOMPARE(curve.pointsInFrame, 2U); // two cannot be shown, one lies above
}

void TestDecimation::aBreakWithinAColumnCannotBeSeen()
{
    std::vector<double> values;
    for (int i = 0; i < 1000; ++i)
        values.push_back(i % 2 ? NaN : i);
    const DecimatedCurve curve = decimated(curveOf(values), frameOf(0, 1000, 10));
    QVERIFY(curve.points.size() <= 40);
    QCOMPARE(curve.marks.size(), 10U);
    QCOMPARE(curve.pointsInFrame, 1000U);
}

void TestDecimation::piecesAreNotJoined()
{
    auto series = std::make_shared<Series>();
    for (int i = 0; i < 8; ++i) // 0 to 7, then 4 to 11
        series->append(i, i, i);
    for (int i = 4; i < 12; ++i)
        series->append(i, 100 + i, -i);
    series->sort();
    const DecimatedCurve curve = decimated(CurvePoints(series, {}), frameOf(0, 11, 1000));
    QCOMPARE(curve.points.size(), 16U);
    QCOMPARE(curve.lines, (std::vector<std::size_t> { 0, 8 }));
    QCOMPARE(curve.points[8], QPointF(4, -4));
}

void TestDecimation::drawsTheSmoothedOrTheLoggedLine()
{
    const CurvePoints curve = curveOf({ 1, 2 }, 0.5);
    QCOMPARE(decimated(curve, frameOf(0, 1, 10), WhichLine::Logged).points[1], QPointF(1, 2));
    QCOMPARE(decimated(curve, frameOf(0, 1, 10), WhichLine::Drawn).points[1], QPointF(1, 1.25 / 0.75));
}

void TestDecimation::agreesWithABruteForceSearch()
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    std::vector<double> values(10'000);
    for (double &value : values)
        value = normal(random);
    constexpr int Columns = 137;
    const DecimatedCurve curve = decimated(curveOf(values), frameOf(0, 10'000, Columns));
    QVERIFY(curve.points.size() <= 4 * Columns);
    for (int column = 0; column < Columns; ++column) {
        double least = Infinity, greatest = -Infinity, keptLeast = Infinity, keptGreatest = -Infinity;
        const auto isInColumn = [&](double x) { return int(std::floor(x * Columns / 10'000)) == column; };
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (isInColumn(double(i))) {
                least = std::min(least, values[i]);
                greatest = std::max(greatest, values[i]);
            }
        }
        for (const QPointF &point : curve.points) {
            if (isInColumn(point.x())) {
                keptLeast = std::min(keptLeast, point.y());
                keptGreatest = std::max(keptGreatest, point.y());
            }
        }
        QCOMPARE(keptLeast, least);
        QCOMPARE(keptGreatest, greatest);
    }
}

QTEST_GUILESS_MAIN(TestDecimation)
#include "tst_decimation.moc"

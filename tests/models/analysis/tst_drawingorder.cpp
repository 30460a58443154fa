#include "analysis/drawingorder.h"

#include "analysis/curvepoints.h"
#include "analysis/decimation.h"

#include <QTest>

using namespace runloupe;
using Numbers = std::vector<double>;

class TestDrawingOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResumedRun_data();
    void aResumedRun();
    void overwritingHoldsAlongTimeToo();
    void aLatePointOverwritesNothing();
    void asLoggedTheLineRunsBack();
};

namespace {

constexpr qint64 T = 1'700'000'000'000; // a time in milliseconds

/// Of points logged a second after the other at these steps; values count from 0.
SharedSeries loggedAt(const std::vector<qint64> &steps)
{
    auto series = std::make_shared<Series>();
    for (std::size_t i = 0; i < steps.size(); ++i)
        series->append(steps[i], T + qint64(i) * 1000, double(i));
    series->sort();
    return series;
}

const std::vector<qint64> TwiceResumed { 0, 1, 2, 3, 4, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6 };

Numbers valuesOf(const CurvePoints &curve)
{
    return Numbers(curve.loggedValues().begin(), curve.loggedValues().end());
}

CurvePoints curveOf(const SharedSeries &series, BackwardSteps backward, XAxis axis = XAxis::Step)
{
    CurveShape shape;
    shape.axis = axis;
    shape.backwardSteps = backward;
    return CurvePoints(series, shape);
}

} // namespace

void TestDrawingOrder::aResumedRun_data()
{
    QTest::addColumn<BackwardSteps>("backward");
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<std::vector<std::size_t>>("cuts");
    const Numbers all { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 };
    QTest::newRow("is split where it was resumed") << BackwardSteps::Split << all << std::vector<std::size_t> { 5, 9 };
    QTest::newRow("runs back as it was logged") << BackwardSteps::AsLogged << all << std::vector<std::size_t> { 5, 9 };
    QTest::newRow("keeps the last log alone")
        << BackwardSteps::Overwritten << Numbers { 0, 9, 10, 11, 12, 13, 14 } << std::vector<std::size_t> {};
}

void TestDrawingOrder::aResumedRun()
{
    QFETCH(const BackwardSteps, backward);
    QFETCH(const Numbers, values);
    const DrawingOrder order = orderByStep(*loggedAt(TwiceResumed), backward);
    QTEST(order.cuts, "cuts");
    QCOMPARE(order.overwritten, TwiceResumed.size() - values.size());
    const CurvePoints curve = curveOf(loggedAt(TwiceResumed), backward);
    QCOMPARE(valuesOf(curve), values);
    QCOMPARE(curve.extent().overwritten, order.overwritten);
}

void TestDrawingOrder::overwritingHoldsAlongTimeToo()
{
    const CurvePoints curve = curveOf(loggedAt(TwiceResumed), BackwardSteps::Overwritten, XAxis::Order);
    QCOMPARE(curve.size(), 7U);
    QCOMPARE(curve.pieceCount(), 1U);
    QCOMPARE(curve.x(6), 6.0);
    QCOMPARE(curveOf(loggedAt(TwiceResumed), BackwardSteps::Split, XAxis::Order).size(), TwiceResumed.size());
}

void TestDrawingOrder::aLatePointOverwritesNothing()
{
    const CurvePoints curve = curveOf(loggedAt({ 0, 1, 2, 4, 5, 3, 6 }), BackwardSteps::Overwritten);
    QCOMPARE(curve.size(), 7U);
    QCOMPARE(curve.extent().overwritten, 0U);
}

void TestDrawingOrder::asLoggedTheLineRunsBack()
{
    PlotFrame frame;
    frame.x = { 0, 6 };
    frame.y = { -100, 100 };
    frame.columns = 600;
    const DecimatedCurve split = decimated(curveOf(loggedAt(TwiceResumed), BackwardSteps::Split), frame);
    const DecimatedCurve back = decimated(curveOf(loggedAt(TwiceResumed), BackwardSteps::AsLogged), frame);
    QCOMPARE(split.lines.size(), 3U);
    QCOMPARE(back.lines, (std::vector<std::size_t> { 0, 5, 7, 11, 13 }));
    QCOMPARE(back.points[5], QPointF(4, 4));
    QCOMPARE(back.points[6], QPointF(2, 5));
    QCOMPARE(back.pointsInFrame, split.pointsInFrame);
    frame.x = { 5.5, 6 }; // neither way back reaches there
    QCOMPARE(decimated(curveOf(loggedAt(TwiceResumed), BackwardSteps::AsLogged), frame).lines.size(), 3U); // its three pieces
}

QTEST_GUILESS_MAIN(TestDrawingOrder)
#include "tst_drawingorder.moc"

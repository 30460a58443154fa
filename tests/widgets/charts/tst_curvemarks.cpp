#include "charts/curvemarks.h"

#include <QTest>

#include <limits>

using namespace runloupe;

class TestCurveMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsWithoutAnyNumberGetRowsOfTheirOwn();
    void aMarkStandsBesideItsLine();
    void infinitiesStandAtTheEdges();
    void manyNeighboursAreThinnedOut();
    void moreRunsThanRowsStayInThePlot();
    void isFoundWhereItIsDrawn();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();
const QRectF Rect(0, 0, 400, 200);

using Lines = std::vector<std::unique_ptr<CurveLine>>;

Lines linesOf(const std::vector<std::vector<double>> &curves)
{
    const PixelMap map { Rect, { 0, 10 }, { 0, 10 } };
    Lines lines;
    for (const std::vector<double> &values : curves) {
        auto series = std::make_shared<Series>();
        for (std::size_t i = 0; i < values.size(); ++i)
            series->append(qint64(i), qint64(i), values[i]);
        Curve curve;
        curve.run.id = QString::number(lines.size());
        curve.points = std::make_shared<CurvePoints>(series, CurveShape());
        lines.push_back(std::make_unique<CurveLine>(curve));
        lines.back()->lookThrough({ AxisScale::linear(), AxisScale::linear(), map.x, map.y, int(Rect.width()) }, map);
    }
    return lines;
}

QList<QPointF> centersOf(const Lines &lines)
{
    CurveMarks marks;
    marks.place(lines, { Rect, { 0, 10 }, { 0, 10 } });
    QList<QPointF> centers;
    for (const CurveMarks::PlacedMark &mark : marks.marks())
        centers << mark.center;
    return centers;
}

} // namespace

void TestCurveMarks::runsWithoutAnyNumberGetRowsOfTheirOwn()
{
    const QList<QPointF> centers = centersOf(linesOf({ { NaN, NaN }, { NaN, NaN }, { NaN, NaN } }));
    QCOMPARE(centers.size(), 6);
    QCOMPARE(centers[0].y(), centers[1].y());
    QVERIFY(centers[0].y() - centers[2].y() >= 8);
    QVERIFY(centers[2].y() - centers[4].y() >= 8);
}

void TestCurveMarks::aMarkStandsBesideItsLine()
{
    QCOMPARE(centersOf(linesOf({ { 5, NaN } })), (QList<QPointF> { { 40, 100 } }));
}

void TestCurveMarks::infinitiesStandAtTheEdges()
{
    const QList<QPointF> centers = centersOf(linesOf({ { 5, Infinity, -Infinity } }));
    QVERIFY(centers[0].y() < 10);
    QVERIFY(centers[1].y() > 190);
}

void TestCurveMarks::manyNeighboursAreThinnedOut()
{
    const std::vector<double> values(11, NaN);
    QCOMPARE(centersOf(linesOf({ values })).size(), 11); // 40 pixels apart
    Lines lines = linesOf({ std::vector<double>(5000, NaN) });
    const PixelMap map { Rect, { 0, 5000 }, { 0, 10 } };
    lines.front()->lookThrough({ AxisScale::linear(), AxisScale::linear(), map.x, map.y, 400 }, map);
    CurveMarks marks;
    marks.place(lines, map);
    QVERIFY(marks.marks().size() >= 40);
    QVERIFY(marks.marks().size() <= 60);
}

void TestCurveMarks::moreRunsThanRowsStayInThePlot()
{
    const QList<QPointF> centers = centersOf(linesOf(std::vector<std::vector<double>>(60, { Infinity, NaN })));
    QCOMPARE(centers.size(), 120);
    for (const QPointF &center : centers)
        QVERIFY(Rect.contains(center));
}

void TestCurveMarks::isFoundWhereItIsDrawn()
{
    const Lines lines = linesOf({ { NaN, NaN }, { NaN, NaN } });
    CurveMarks marks;
    marks.place(lines, { Rect, { 0, 10 }, { 0, 10 } });
    for (const CurveMarks::PlacedMark &mark : marks.marks())
        QCOMPARE(marks.markAt(mark.center + QPointF(2, 2))->line, mark.line);
    QVERIFY(!marks.markAt({ 200, 20 }));
}

QTEST_GUILESS_MAIN(TestCurveMarks)
#include "tst_curvemarks.moc"

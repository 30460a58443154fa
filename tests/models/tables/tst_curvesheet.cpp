#include "tables/curvesheet.h"
#include "writers/sheetwriter.h"

#include <QTest>

#include <limits>

using namespace runloupe;

class TestCurveSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowAPoint();
    void aColumnARun();
    void onlyAStretch();
    void repeatedStepsTakeARowEach();
    void severalMetricsAndAxes();
    void stepsBeyondDoublesStayExact();
};

namespace {

constexpr qint64 Begin = 1'700'000'000'000; // milliseconds

struct Point {
    qint64 step;
    qint64 time;
    double value;
};

SheetCurve curveOf(const QString &run, const QString &metric, const QList<Point> &points, const CurveShape &shape = {})
{
    auto series = std::make_shared<Series>();
    series->runId = "id-" + run;
    series->key = metric;
    for (const Point &point : points)
        series->append(point.step, point.time, point.value);
    return { series->runId, run, metric, shape.axis, std::make_shared<CurvePoints>(series, shape) };
}

QStringList csv(const Sheet &sheet)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(sheet, SheetFormat::Csv, output);
    (void)output.finish();
    return QString::fromUtf8(bytes).split("\r\n", Qt::SkipEmptyParts);
}

Smoothing half()
{
    Smoothing smoothing;
    smoothing.amount = 0.5;
    return smoothing;
}

} // namespace

void TestCurveSheet::aRowAPoint()
{
    const double third = 1.0 / 3;
    const SheetCurve raw
        = curveOf("lr 0.1, n 2", "loss", { { 0, Begin, third }, { 5, Begin + 1000, std::numeric_limits<double>::quiet_NaN() } });
    const SheetCurve smoothed = curveOf("b", "loss", { { 0, Begin, 1 }, { 1, Begin + 500, 4 } }, { .smoothing = half() });
    QCOMPARE(csv(longCurveSheet({ raw, smoothed }, {})),
             (QStringList { "run_id,run,metric,step,timestamp,x,value,smoothed",
                            "\"id-lr 0.1, n 2\",\"lr 0.1, n 2\",loss,0,1700000000000,0,0.3333333333333333,",
                            "\"id-lr 0.1, n 2\",\"lr 0.1, n 2\",loss,5,1700000001000,5,NaN,", "id-b,b,loss,0,1700000000000,0,1,1",
                            "id-b,b,loss,1,1700000000500,1,4,3" })); // debiased: (0.25 * 1 + 0.5 * 4) / 0.75
}

void TestCurveSheet::aColumnARun()
{
    const SheetCurve a = curveOf("a", "loss", { { 0, 0, 1 }, { 2, 0, 3 } });
    const SheetCurve b = curveOf("b", "loss", { { 1, 0, 1 }, { 2, 0, 4 } }, { .smoothing = half() });
    QCOMPARE(csv(wideCurveSheet({ a, b }, {})), (QStringList { "step,a,b,b (smoothed)", "0,1,,", "1,,1,1", "2,3,4,3" }));
}

void TestCurveSheet::onlyAStretch()
{
    const SheetCurve a = curveOf("a", "loss", { { 0, 0, 1 }, { 1, 0, 2 }, { 2, 0, 3 }, { 3, 0, 4 } });
    QCOMPARE(csv(wideCurveSheet({ a }, SheetRange { 1, 2.5 })), (QStringList { "step,a", "1,2", "2,3" }));
    QCOMPARE(longCurveSheet({ a }, SheetRange { 1, 2.5 }).rows, std::size_t(2));
    QCOMPARE(csv(wideCurveSheet({ a }, SheetRange { 9, 10 })), QStringList { "step,a" });
    QCOMPARE(longCurveSheet({}, {}).rows, std::size_t(0));
}

void TestCurveSheet::repeatedStepsTakeARowEach()
{
    const SheetCurve a = curveOf("a", "loss", { { 0, 0, 1 }, { 0, 1, 2 }, { 1, 2, 3 } });
    const SheetCurve b = curveOf("b", "loss", { { 0, 0, 7 } });
    QCOMPARE(csv(wideCurveSheet({ a, b }, {})), (QStringList { "step,a,b", "0,1,7", "0,2,", "1,3," }));
}

void TestCurveSheet::severalMetricsAndAxes()
{
    const SheetCurve a = curveOf("a", "loss", { { 0, Begin, 1 } });
    const SheetCurve b = curveOf("a", "cpu", { { 0, Begin + 500, 50 } }, { .axis = XAxis::RelativeTime, .origin = Begin });
    QCOMPARE(csv(wideCurveSheet({ a, b }, {})),
             (QStringList { "axis,x,loss · a,cpu · a", "step,0,1,", "relative_time_s,0.5,,50" }));
}

void TestCurveSheet::stepsBeyondDoublesStayExact()
{
    const qint64 step = std::numeric_limits<qint64>::max() - 1;
    const SheetCurve a = curveOf("a", "loss", { { step, 0, 1 }, { step + 1, 0, 2 } }, { .origin = step });
    QCOMPARE(csv(wideCurveSheet({ a }, {})), (QStringList { "step,a", "9223372036854775806,1", "9223372036854775807,2" }));
}

QTEST_APPLESS_MAIN(TestCurveSheet)
#include "tst_curvesheet.moc"

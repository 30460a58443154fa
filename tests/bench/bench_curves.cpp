// Prints how long a frame takes while many curves are panned and zoomed: bench_curves [curves] [points] [smoothing]
#include "analysis/curvepoints.h"
#include "charts/curveplot.h"
#include "runs/runinks.h"
#include "tables/runcolors.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>

using namespace runloupe;

namespace {

Curve randomCurve(int number, int points, const Smoothing &smoothing)
{
    std::mt19937 random(static_cast<unsigned>(number));
    std::normal_distribution<double> noise(0, 0.05);
    auto series = std::make_shared<Series>();
    for (int i = 0; i < points; ++i)
        series->append(i, i, std::exp(-5.0 * i / points) + 0.002 * number + noise(random));
    return { { QStringLiteral("bench"), QString::number(number) },
             QStringLiteral("run %1").arg(number),
             runColor({ number % RunColor::HueCount }, false),
             Qt::PenStyle(Qt::SolidLine + number / RunColor::HueCount % RunInk::DashCount),
             std::make_shared<CurvePoints>(series, CurveShape { XAxis::Step, 0, smoothing }) };
}

template <typename Change>
void measure(const char *name, CurvePlot &plot, Change change)
{
    constexpr int Frames = 40;
    std::vector<double> milliseconds;
    for (int frame = 0; frame < Frames; ++frame) {
        const std::clock_t begin = std::clock(); // the processor's time, for other programs may run beside
        change(frame);
        QCoreApplication::processEvents();
        milliseconds.push_back(1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    QTextStream(stdout) << name << ": median " << milliseconds[Frames / 2] << " ms, worst " << milliseconds.back() << " ms, "
                        << plot.shownPoints() << " of " << plot.pointCount() << " points\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int curveCount = std::max(1, arguments.value(1, QStringLiteral("100")).toInt());
    const int pointCount = std::max(1, arguments.value(2, QStringLiteral("10000")).toInt());
    CurvePlot plot;
    plot.resize(1200, 500);
    plot.show();
    const Smoothing smoothing { Smoothing::Kind::Ema, arguments.value(3).toDouble() };
    QList<Curve> curves;
    for (int i = 0; i < curveCount; ++i)
        curves << randomCurve(i, pointCount, smoothing);
    measure("set curves", plot, [&](int) { plot.setCurves(curves); });
    const QPointF middle = plot.plotArea().center();
    measure("pan", plot, [&](int frame) { plot.pan({ frame % 2 ? 7.0 : -5.0, 1 }); });
    measure("zoom", plot, [&](int frame) { plot.zoom(frame < 20 ? 0.9 : 1 / 0.9, middle); });
    plot.resetZoom();
    measure("point at", plot, [&](int frame) { plot.setCursorX(double(frame) * pointCount / 40); });
    measure("raise", plot, [&](int frame) { plot.setRaisedRun(curves[frame % curveCount].run); });
    return 0;
}

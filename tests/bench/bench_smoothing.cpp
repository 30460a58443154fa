// Prints how long a curve of many points takes to be laid and smoothed in each way: bench_smoothing [points]
#include "analysis/curvepoints.h"
#include "timed.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <random>

using namespace runloupe;

namespace {

SharedSeries noisySeries(int points)
{
    std::mt19937 random(1);
    std::normal_distribution<double> noise(0, 0.05);
    auto series = std::make_shared<Series>();
    for (int i = 0; i < points; ++i)
        series->append(i, i, std::exp(-5.0 * i / points) + noise(random));
    return series;
}

void measure(const SharedSeries &series, const char *name, const Smoothing &smoothing)
{
    const double milliseconds = timed([&] { CurvePoints(series, { XAxis::Step, 0, smoothing }); });
    QTextStream(stdout) << name << " " << smoothing.amount << ": " << milliseconds << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int points = std::max(1, application.arguments().value(1, QStringLiteral("10000000")).toInt());
    const SharedSeries series = noisySeries(points);
    measure(series, "as logged", {});
    measure(series, "EMA", { Smoothing::Kind::Ema, 0.99 });
    measure(series, "timed EMA", { Smoothing::Kind::TimedEma, 100 });
    for (const double sigma : { 0.5, 2.0, 10.0, 1000.0, 1e6 })
        measure(series, "Gaussian", { Smoothing::Kind::Gaussian, sigma });
    for (const double window : { 11.0, 1001.0, 100'001.0 })
        measure(series, "mean", { Smoothing::Kind::Mean, window });
    for (const double window : { 11.0, 1001.0, 100'001.0 })
        measure(series, "median", { Smoothing::Kind::Median, window });
    return 0;
}

// Prints how long the window stands still while a run with many metrics is looked at: bench_details [metrics] [params]
#include "details/detailsview.h"
#include "runs/runtablebuilder.h"

#include <QApplication>
#include <QLineEdit>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace runloupe;

namespace {

SharedRunTable twoRuns(int metrics, int params)
{
    RunTableBuilder builder;
    builder.beginStore(QStringLiteral("bench"));
    for (const char *id : { "a", "b" }) {
        RunRecord run;
        run.id = id;
        const Row row = builder.add(run);
        for (int i = 0; i < metrics; ++i)
            builder.setMetric(row,
                              builder.metricColumn("layer_" + QByteArray::number(i / 8) + "/norm_" + QByteArray::number(i % 8)),
                              double(row) + i / 7.0);
        for (int i = 0; i < params; ++i)
            builder.setParam(row, builder.paramColumn("param_" + QByteArray::number(i)),
                             "value " + QByteArray(i % 120, 'x') + id);
    }
    return builder.finish();
}

MetricStatistics statisticsOf(int metrics)
{
    MetricStatistics all;
    for (int i = 0; i < metrics; ++i) {
        SeriesStatistics &statistics = all[QStringLiteral("layer_%1/norm_%2").arg(i / 8).arg(i % 8)];
        statistics.points = statistics.finite = 100;
        statistics.least = i / 9.0;
        statistics.greatest = i / 3.0;
    }
    return all;
}

template <typename Change>
void measure(const char *name, Change change)
{
    constexpr int Times = 20;
    std::vector<double> milliseconds;
    for (int time = 0; time < Times; ++time) {
        const std::clock_t begin = std::clock(); // the processor's time, for other programs may run beside
        change(time);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what the first has put off
        milliseconds.push_back(1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    QTextStream(stdout) << name << ": median " << milliseconds[Times / 2] << " ms, worst " << milliseconds.back() << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int metrics = std::max(1, arguments.value(1, QStringLiteral("10000")).toInt());
    const int params = std::max(1, arguments.value(2, QStringLiteral("1000")).toInt());
    const MetricStatistics statistics = statisticsOf(metrics);
    RunSelection selection;
    DetailsView view(&selection);
    selection.setTable(twoRuns(metrics, params));
    view.resize(340, 800);
    view.show();
    auto *search = view.findChild<QLineEdit *>();
    measure("go to the other run", [&](int time) { selection.setCurrent(Row(time % 2)); });
    QObject::connect(&view, &DetailsView::detailsRequested, &view, [&](const QString &store, const QString &runId) {
        view.addStatistics(store, runId, statistics);
        view.finishLoading();
    });
    selection.setCurrent(1);
    while (!view.isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    measure("go back to a known run", [&](int time) { selection.setCurrent(Row(time % 2)); });
    measure("search", [&](int time) { search->setText(time % 2 ? QStringLiteral("norm") : QStringLiteral("norm_3")); });
    search->clear();
    measure("change the width", [&](int time) { view.resize(time % 2 ? 340 : 400, 800); });
    return 0;
}

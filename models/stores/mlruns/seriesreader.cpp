#include "seriesreader.h"

#include "keyedfiles.h"
#include "metricfile.h"

#include <QSet>

namespace runloupe {

namespace {

void readRunSeries(const RunFolder &run, const QSet<QByteArray> &keys, const Store::SeriesSink &sink, Visit &visit)
{
    const auto read = [&](const KeyedFile &file) {
        if (!keys.isEmpty() && !keys.contains(file.key))
            return;
        Series series;
        series.runId = QString::fromUtf8(run.id);
        series.key = QString::fromUtf8(file.key);
        const auto append = [&series](const MetricPoint &point) { series.append(point.step, point.timestamp, point.value); };
        readMetricFile(file.path, append, visit);
        if (visit.stop().isRequested() || series.size() == 0)
            return;
        series.sort();
        sink(std::move(series));
    };
    if (run.has("metrics"))
        forEachKeyedFile(joined(run.path, "metrics"), read, visit);
}

QSet<QByteArray> utf8(const QStringList &texts)
{
    QSet<QByteArray> bytes;
    for (const QString &text : texts)
        bytes << text.toUtf8();
    return bytes;
}

} // namespace

void readSeriesOf(const std::vector<ExperimentFolder> &experiments, const SeriesScope &scope, const Store::SeriesSink &sink,
                  Visit &visit)
{
    const QSet<QByteArray> keys = utf8(scope.keys);
    if (!scope.runIds.isEmpty()) {
        const auto read = [&](const ExperimentFolder &, const RunFolder &run) { readRunSeries(run, keys, sink, visit); };
        return forEachRun(withRuns(experiments, scope.runIds, visit), read, visit);
    }
    const auto readVisible = [&](const ExperimentFolder &experiment, const RunFolder &run) {
        if (isInView(run.lifecycleWithin(experiment), scope.view))
            readRunSeries(run, keys, sink, visit);
    };
    forEachRun(experiments, readVisible, visit);
}

} // namespace runloupe

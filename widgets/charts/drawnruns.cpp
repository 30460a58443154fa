#include "drawnruns.h"

#include "comparedmetrics.h"
#include "core/numbers.h"
#include "tables/runcolors.h"
#include "theme/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

void DrawnRuns::setNaming(const RunNaming &naming)
{
    if (naming == m_naming)
        return;
    m_naming = naming;
    m_namedTable = nullptr;
    nameRuns();
}

void DrawnRuns::setPlaceNames(const PlaceNames &places)
{
    m_places = places;
    m_namedTable = nullptr;
}

void DrawnRuns::nameRuns()
{
    if (m_namedTable == m_selection->table() && m_namedRows == m_rows)
        return;
    m_namedTable = m_selection->table();
    m_namedRows = m_rows;
    m_names = m_rows.empty() ? QStringList() : runNames(m_namedTable, m_rows, m_naming, m_places);
}

void DrawnRuns::choose()
{
    m_rows = runsWithMetrics(*m_selection);
    m_comparedCount = m_rows.size();
    const std::size_t most = m_selection->selected().empty() ? MostUnselected : MostSelected;
    m_rows.resize(std::min(most, m_rows.size()));
    nameRuns();
}

QStringList DrawnRuns::metrics() const
{
    return m_rows.empty() ? QStringList() : metricsOfRuns(*m_selection->table(), m_rows);
}

std::vector<Row> DrawnRuns::rowsWith(const QStringList &keys) const
{
    std::vector<Row> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows), [&](Row row) {
        return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
            const NumberColumn *metric = m_selection->table()->metric(key);
            return metric && metric->has(row);
        });
    });
    return rows;
}

QList<SeriesRequest> DrawnRuns::missing(const QStringList &keys, const SeriesCache &cache) const
{
    return m_rows.empty() ? QList<SeriesRequest>() : missingSeries(*m_selection->table(), cache, m_rows, keys);
}

/// Whether the history was read, or the run has none.
bool DrawnRuns::isXKnown(Row row, const QString &xMetric, const SeriesCache &cache) const
{
    const RunTable &table = *m_selection->table();
    const NumberColumn *const metric = table.metric(xMetric);
    return !metric || !metric->has(row) || cache.isKnown(table.keyOf(row), xMetric);
}

QList<ChartRun> DrawnRuns::chartRuns(const ChartLayout &chart, const QString &xMetric, SeriesCache &cache) const
{
    if (chart.metrics.size() == 1)
        return runsOf(chart.name(), xMetric, cache);
    QList<ChartRun> all;
    for (qsizetype place = 0; place < chart.metrics.size(); ++place) {
        for (ChartRun run : runsOf(chart.metrics[place], xMetric, cache)) {
            run.name = QCoreApplication::translate("runloupe::CurvesView", "%1 · %2").arg(chart.metrics[place], run.name);
            run.dash = Qt::PenStyle(Qt::SolidLine + place % RunInk::DashCount);
            all << run;
        }
    }
    return all;
}

QList<ChartRun> DrawnRuns::runsOf(const QString &key, const QString &xMetric, SeriesCache &cache) const
{
    const bool isDark = colorScheme() == ColorScheme::Dark;
    const RunTable &table = *m_selection->table();
    QList<ChartRun> runs;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const RunKey run = table.keyOf(m_rows[i]);
        const SharedSeries series = cache.use(run, key);
        const std::optional<RunInk> ink = m_selection->ink(m_rows[i]);
        if (!xMetric.isEmpty() && !isXKnown(m_rows[i], xMetric, cache))
            continue; // it would stand nowhere
        if (!series || !ink) // colours are given out when all is chosen that is to be drawn
            continue;
        runs << ChartRun { .run = run,
                           .name = m_names[qsizetype(i)],
                           .color = runColor(ink->color, isDark),
                           .dash = Qt::PenStyle(Qt::SolidLine + ink->dash),
                           .series = series,
                           .firstTime = cache.firstTime(run),
                           .xMetric = xMetric.isEmpty() ? nullptr : cache.use(run, xMetric) };
    }
    return runs;
}

QString DrawnRuns::note() const
{
    if (m_rows.size() >= m_comparedCount)
        return {};
    return QCoreApplication::translate("runloupe::CurvesView", "first %1 of %2 runs drawn")
        .arg(groupedNumber(qint64(m_rows.size())), groupedNumber(qint64(m_comparedCount)));
}

} // namespace runloupe

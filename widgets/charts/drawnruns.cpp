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

/// Null where runs are drawn one by one.
SharedRunGroups DrawnRuns::groups() const
{
    return m_isGrouped ? m_selection->groups() : nullptr;
}

/// Each group is one line, and each run that is in none; in the order of their first runs.
std::vector<std::vector<Row>> DrawnRuns::linesOf(const std::vector<Row> &rows) const
{
    const SharedRunGroups groups = this->groups();
    std::vector<std::vector<Row>> lines;
    QHash<GroupId, std::size_t> places;
    for (const Row row : rows) {
        const GroupId group = groups ? groups->groupOf(row) : NoGroup;
        const auto known = places.constFind(group);
        if (known != places.constEnd()) {
            lines[*known].push_back(row);
            continue;
        }
        if (group != NoGroup)
            places.insert(group, lines.size());
        lines.push_back({ row });
    }
    return lines;
}

void DrawnRuns::choose()
{
    const std::vector<Row> compared = runsWithMetrics(*m_selection);
    m_comparedCount = compared.size();
    const std::size_t mostLines = m_selection->selected().empty() ? MostUnselected : MostSelected;
    m_rows.clear();
    std::size_t lineCount = 0;
    for (const std::vector<Row> &line : linesOf(compared)) {
        const bool isTooMuch = lineCount == mostLines || m_rows.size() + line.size() > MostSelected;
        if (isTooMuch && lineCount > 0)
            break;
        m_rows.insert(m_rows.end(), line.begin(), line.end());
        ++lineCount;
    }
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

std::vector<std::vector<Row>> DrawnRuns::linesWith(const QStringList &keys) const
{
    return linesOf(rowsWith(keys));
}

/// A run that alone is left of its group, because others are not selected, is itself.
std::optional<ChartGroup> DrawnRuns::groupOf(Row row) const
{
    const SharedRunGroups groups = this->groups();
    const GroupId group = groups ? groups->groupOf(row) : NoGroup;
    const std::vector<Row> &line = m_selection->drawnWith(row);
    if (group == NoGroup || (line.size() == 1 && groups->sizeOf(group) > 1))
        return std::nullopt;
    return ChartGroup { m_selection->table()->keyOf(line.front()), groups->title(group) };
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
            const QString name = QCoreApplication::translate("runloupe::CurvesView", "%1 · %2").arg(chart.metrics[place]);
            run.name = name.arg(run.name);
            if (run.group)
                run.group->title = name.arg(run.group->title);
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
                           .xMetric = xMetric.isEmpty() ? nullptr : cache.use(run, xMetric),
                           .group = groupOf(m_rows[i]) };
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

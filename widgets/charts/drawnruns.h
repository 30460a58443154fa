#pragma once

#include "chartlayout.h"
#include "chartrun.h"
#include "runs/runselection.h"
#include "seriescache.h"
#include "tables/rungroups.h"
#include "tables/runnames.h"

namespace runloupe {

/// Those of the compared runs that are drawn as curves. Valid as long as the table of the selection stays.
class DrawnRuns {
public:
    /// So many are drawn where nobody selected any.
    static constexpr int MostUnselected = 50;
    static constexpr int MostSelected = 500;

    /// `selection` outlives this.
    explicit DrawnRuns(const RunSelection *selection)
        : m_selection(selection)
    {
    }

    /// How they are called in the charts.
    void setNaming(const RunNaming &naming);
    /// For names that tell the experiment; from the next choose() on.
    void setPlaceNames(const PlaceNames &places);

    /// Whether the groups of the table are drawn as one line each; from the next choose() on.
    void setGrouped(bool isGrouped) { m_isGrouped = isGrouped; }
    bool isGrouped() const { return m_isGrouped; }

    /// Takes the first of the compared runs that logged any metric, and no part of a group.
    void choose();
    const std::vector<Row> &rows() const { return m_rows; }
    /// The metrics that any of them has, the likeliest to be looked at first.
    QStringList metrics() const;
    /// Those that have one of these metrics.
    std::vector<Row> rowsWith(const QStringList &keys) const;
    /// The same, by the line they are drawn as.
    std::vector<std::vector<Row>> linesWith(const QStringList &keys) const;
    /// What of these metrics is still to be read.
    QList<SeriesRequest> missing(const QStringList &keys, const SeriesCache &cache) const;
    /// Their histories of a chart's metrics, which lines tell apart where there are several, in the colours of the selection and
    /// by names that tell them apart. `xMetric` is what they are drawn against; empty where that is no metric.
    QList<ChartRun> chartRuns(const ChartLayout &chart, const QString &xMetric, SeriesCache &cache) const;
    /// `first 50 of 1,204 runs drawn`; empty where it is all of them.
    QString note() const;

private:
    QList<ChartRun> runsOf(const QString &key, const QString &xMetric, SeriesCache &cache) const;

    SharedRunGroups groups() const;
    std::vector<std::vector<Row>> linesOf(const std::vector<Row> &rows) const;
    std::optional<ChartGroup> groupOf(Row row) const;
    void nameRuns();
    bool isXKnown(Row row, const QString &xMetric, const SeriesCache &cache) const;

    const RunSelection *m_selection;
    std::vector<Row> m_rows;
    std::size_t m_comparedCount = 0;
    bool m_isGrouped = true;
    RunNaming m_naming;
    PlaceNames m_places;
    SharedRunTable m_namedTable; // what m_names are for: finding them takes a while
    std::vector<Row> m_namedRows;
    QStringList m_names; // by place in m_rows
};

} // namespace runloupe

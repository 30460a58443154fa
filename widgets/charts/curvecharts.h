#pragma once

#include "alignedmargins.h"
#include "chartgrid.h"
#include "chartlayout.h"
#include "curvechart.h"
#include "linkedcharts.h"

namespace runloupe {

/// The charts of all metrics in their sections. Of thousands, only those in and near what is seen are made.
class CurveCharts : public ChartGrid {
    Q_OBJECT

public:
    using ChartGrid::ChartGrid;

    void setSections(const QList<ChartSection> &sections);
    /// The metrics that charts may be combined with.
    void setCombinable(const QStringList &metrics) { m_combinable = metrics; }
    /// Those that are to have contents, in reading order.
    QList<ChartLayout> wanted() const;

    struct Content {
        ChartLayout chart;
        QList<ChartRun> runs;
    };
    /// Matched by name: what stays is kept, with its zoom.
    void setContents(const QList<Content> &contents, const ChartOptions &options);
    const QList<CurveChart *> &all() const { return m_charts; }

    /// Whether all that was to be shown is drawn.
    bool areSettled() const;
    /// What people chose for single charts, by name.
    const QMap<QString, OwnChartOptions> &ownOptions() const { return m_own; }
    void setOwnOptions(const QMap<QString, OwnChartOptions> &own);
    void setRaisedRun(const std::optional<RunKey> &run);
    void resetZoom();
    /// Whether any of them shows a part that people chose.
    bool isAnyZoomed() const;
    /// What the charts show, for those who cannot see it.
    QString description() const;

Q_SIGNALS:
    void zoomedChanged();
    void described(); ///< perhaps in other words than before
    void combineRequested(const QStringList &metrics);
    void removalRequested(const ChartLayout &chart);
    void ownOptionsChanged(); ///< by people
    void xRangeChosen(const XRange &range);
    void readingsAsked(CurveChart *chart);
    void runHovered(const std::optional<RunKey> &run);
    void runClicked(const RunKey &run, Qt::KeyboardModifiers modifiers);

private:
    CurveChart *find(const QString &name) const;
    CurveChart *addChart(const QString &name);
    void takeOwnOptions(const CurveChart &chart);
    void connectHead(CurveChart *chart);
    void openMenu(CurveChart *chart, const QPoint &place);
    void toggleAlone(CurveChart *chart);
    bool isKept(const CurveChart &chart) const;

    QHash<QString, ChartLayout> m_layouts;
    QStringList m_combinable;
    QList<CurveChart *> m_charts; // in reading order
    std::optional<RunKey> m_raised;
    QMap<QString, OwnChartOptions> m_own;
    LinkedCharts m_links;
    AlignedMargins m_margins;
};

} // namespace runloupe

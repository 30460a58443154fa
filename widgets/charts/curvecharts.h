#pragma once

#include "chartgrid.h"
#include "curvechart.h"

namespace runloupe {

/// The charts of several metrics side by side, one each.
class CurveCharts : public ChartGrid {
    Q_OBJECT

public:
    using ChartGrid::ChartGrid;

    struct Content {
        QString metric;
        QList<ChartRun> runs;
    };
    /// Matched by metric: what stays is kept, with its zoom.
    void setContents(const QList<Content> &contents, const ChartOptions &options);
    const QList<CurveChart *> &all() const { return m_charts; }
    CurveChart *find(const QString &metric) const; ///< null where it is not shown

    /// Whether all that was to be shown is drawn.
    bool areSettled() const;
    void setRaisedRun(const std::optional<RunKey> &run);
    void resetZoom();
    /// Whether any of them shows a part that people chose.
    bool isAnyZoomed() const;
    /// What the charts show, for those who cannot see it.
    QString description() const;

Q_SIGNALS:
    void zoomedChanged();
    void described(); ///< perhaps in other words than before
    void removalRequested(const QString &metric);
    void runHovered(const std::optional<RunKey> &run);
    void runClicked(const RunKey &run, Qt::KeyboardModifiers modifiers);

private:
    CurveChart *addChart(const QString &metric);

    QList<CurveChart *> m_charts;
};

} // namespace runloupe

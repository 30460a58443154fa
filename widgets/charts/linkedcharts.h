#pragma once

#include <QList>
#include <QObject>

namespace runloupe {

class CurvePlot;

/// Plots that are looked at together: where one is zoomed or panned along x, those with the same x axis follow, and where the
/// cursor stands or a stretch is marked in one, the others have theirs at the same x.
class LinkedCharts : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// For as long as it lives; takes over the range that the others show.
    void add(CurvePlot *plot);
    void setLinked(bool areLinked) { m_areLinked = areLinked; }
    bool areLinked() const { return m_areLinked; }

private:
    void takeRange(CurvePlot *plot);
    void spreadRange(const CurvePlot *source);
    void spreadCursor(const CurvePlot *source);
    void spreadStretch(const CurvePlot *source);
    /// Those with the same x axis as a plot, without it; none while they are not linked.
    QList<CurvePlot *> othersLike(const CurvePlot *plot) const;

    QList<CurvePlot *> m_plots;
    bool m_areLinked = true;
    bool m_isSpreading = false; // what others do now, they do because of this
};

} // namespace runloupe

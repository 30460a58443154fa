#pragma once

#include "analysis/bestpoint.h"
#include "curve.h"
#include "pixelline.h"

namespace runloupe {

/// How much a curve stands out.
enum class Emphasis { Normal, Raised, Faded };

/// One curve on its way to the pixels of a plot. Decimates for the ranges it is looked at through, and remembers the outcome.
class CurveLine {
public:
    explicit CurveLine(const Curve &curve, Better better = Better::Unknown)
        : m_curve(curve)
    {
        setBetter(better);
    }

    const Curve &curve() const { return m_curve; }
    /// Which values are the better ones; the best point is marked where that is known.
    void setBetter(Better better);
    /// Nothing is decimated anew where only name or colour differ.
    void setCurve(const Curve &curve);
    Emphasis emphasis() const { return m_emphasis; }
    void setEmphasis(Emphasis emphasis) { m_emphasis = emphasis; }

    /// All that follows is as of this call. `frame` has the ranges of `map`.
    void lookThrough(const PlotFrame &frame, const PixelMap &map);
    const DecimatedCurve &drawn() const { return m_drawn; }
    const QList<QPolygonF> &lines() const { return m_lines; }
    /// The same, with gaps where some of the runs of a group have no value.
    const QList<QPolygonF> &inkedLines() const { return m_inkedLines; }
    /// What was logged, where it is not what is drawn; and the runs of a group, if they are to be seen.
    const QList<QPolygonF> &loggedLines() const { return m_loggedLines; }
    /// Logged points that the range of y leaves out.
    std::size_t pointsAbove() const { return m_pointsAbove; }
    std::size_t pointsBelow() const { return m_pointsBelow; }
    /// Nothing where it is out of sight.
    std::optional<CurveMark> bestMark() const;
    /// Of a group.
    const QList<QPolygonF> &bands() const { return m_bands; }
    /// Too much up and down for dashes and smooth edges.
    bool isWinding() const { return m_isWinding; }

private:
    void countBeyond(const DecimatedCurve &logged);
    void addRuns();

    Curve m_curve;
    Better m_better = Better::Unknown;
    std::optional<std::size_t> m_best;
    Emphasis m_emphasis = Emphasis::Normal;
    PlotFrame m_frame;
    PixelMap m_map;
    DecimatedCurve m_drawn;
    QList<QPolygonF> m_lines;
    QList<QPolygonF> m_inkedLines;
    QList<QPolygonF> m_loggedLines;
    std::size_t m_pointsAbove = 0;
    std::size_t m_pointsBelow = 0;
    QList<QPolygonF> m_bands;
    bool m_isWinding = false;
    bool m_isCurrent = false; // the results are those of frame and map
};

} // namespace runloupe

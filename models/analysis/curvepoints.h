#pragma once

#include "core/times.h"
#include "drawingorder.h"
#include "smoothing.h"
#include "xaxis.h"

#include <span>

namespace runloupe {

/// The least and greatest numbers among the points of a curve, for finding ranges; empty where least > greatest.
struct CurveExtent {
    double leastX, greatestX;
    double leastY, greatestY; ///< of the finite values, logged and drawn
    double leastPositiveX, leastPositiveY; ///< where a logarithmic axis begins; infinite where there is none
    std::size_t nonPositiveX = 0; ///< points that a logarithmic axis cannot show
    std::size_t nonPositiveY = 0;
    std::size_t nonFinite = 0; ///< NaN and infinities
    std::size_t overwritten = 0; ///< points that are not drawn, see BackwardSteps
    std::size_t unpaired = 0; ///< points that have no place along another metric, and are not drawn
    std::size_t interpolated = 0; ///< points whose place there lies between two logged ones

    CurveExtent();
    /// Only the ranges.
    void addX(double x);
    void addY(double y);
    void add(const CurveExtent &other);
};

/// How a history is laid along an axis.
struct CurveShape {
    XAxis axis = XAxis::Step;
    qint64 origin = 0; ///< taken off the steps (Step) or the times (RelativeTime, WallTime)
    Smoothing smoothing = {}; ///< amounts in x units are seconds along times
    BackwardSteps backwardSteps = BackwardSteps::Split;
    SharedSeries xMetric = {}; ///< the run's own, for XAxis::Metric; null: it has none

    friend bool operator==(const CurveShape &, const CurveShape &) = default;
};

/// One history laid along an x axis: its points in the order in which a line runs through them.
///
/// Where a run was resumed and logged steps again, the line follows time and is cut into pieces where steps go back. Against
/// another metric it runs from left to right. Costs no memory beyond the history's where that is drawn as it stands.
class CurvePoints {
public:
    /// Takes a moment for a million points. What was stopped is of no use.
    CurvePoints(const SharedSeries &series, const CurveShape &shape, const Stop &stop = Stop::never());
    /// A line that is no run's: x ascending, as many values. Its steps are the nearest to its x's, and it has no times.
    CurvePoints(std::vector<double> x, std::vector<double> values);

    /// Whether making it anew from these would give the same.
    bool isMadeFrom(const SharedSeries &series, const CurveShape &shape) const { return m_series == series && m_shape == shape; }

    const SharedSeries &series() const { return m_series; }
    /// The points drawn; fewer than the series has where some are overwritten, or have no place.
    std::size_t size() const { return m_order.places ? m_order.places->size() : m_series->size(); }
    bool isSmoothed() const { return !m_smoothed.empty(); }
    const CurveExtent &extent() const { return m_extent; }

    /// Never falls within a piece.
    double x(std::size_t i) const;
    /// What the line shows: smoothed where the curve is.
    double y(std::size_t i) const { return drawnValues()[i]; }
    double logged(std::size_t i) const { return loggedValues()[i]; }
    std::span<const double> drawnValues() const { return isSmoothed() ? m_smoothed : loggedValues(); }
    std::span<const double> loggedValues() const { return m_order.places ? m_reordered : m_series->values; }
    qint64 step(std::size_t i) const { return m_series->steps[place(i)]; }
    qint64 time(std::size_t i) const { return millisecondsFromRecorded(m_series->timestamps[place(i)]); }

    /// Where a point stands in series().
    std::size_t place(std::size_t i) const { return m_order.places ? (*m_order.places)[i] : i; }

    /// The pieces of the line: piece p is [pieceBegin(p), pieceEnd(p)).
    std::size_t pieceCount() const { return size() == 0 ? 0 : m_order.cuts.size() + 1; }
    std::size_t pieceBegin(std::size_t piece) const { return piece == 0 ? 0 : m_order.cuts[piece - 1]; }
    std::size_t pieceEnd(std::size_t piece) const { return piece == m_order.cuts.size() ? size() : m_order.cuts[piece]; }
    /// Whether the line runs from the end of a piece back to the next one.
    bool arePiecesJoined() const { return m_shape.backwardSteps == BackwardSteps::AsLogged; }

private:
    void arrange(const Stop &stop);
    void arrangeAlongMetric(const Stop &stop);
    void reorder();
    std::vector<double> allX() const;
    void smooth(const Stop &stop);
    void measure();

    SharedSeries m_series;
    CurveShape m_shape;
    DrawingOrder m_order;
    std::vector<double> m_x; // along another metric, in drawing order, and of a line that is no run's
    std::vector<double> m_reordered; // the values in drawing order, where that is another
    std::vector<double> m_smoothed; // in drawing order; empty: as logged
    CurveExtent m_extent;
};

using SharedCurve = std::shared_ptr<const CurvePoints>;

inline double CurvePoints::x(std::size_t i) const
{
    switch (m_shape.axis) {
    case XAxis::Step:
        return differenceFrom(m_shape.origin, step(i));
    case XAxis::RelativeTime:
        return differenceFrom(m_shape.origin, time(i)) / 1000;
    case XAxis::WallTime:
        return differenceFrom(m_shape.origin, time(i));
    case XAxis::Metric:
        return m_x[i];
    case XAxis::Order:
        break;
    }
    return double(i);
}

} // namespace runloupe

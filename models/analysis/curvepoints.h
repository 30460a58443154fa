#pragma once

#include "core/times.h"
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

    CurveExtent();
    void add(const CurveExtent &other);
};

/// How a history is laid along an axis.
struct CurveShape {
    XAxis axis = XAxis::Step;
    qint64 origin = 0; ///< taken off the steps (Step) or the times (RelativeTime, WallTime)
    Smoothing smoothing = {}; ///< amounts in x units are seconds along times

    friend bool operator==(const CurveShape &, const CurveShape &) = default;
};

/// One history laid along an x axis: its points in the order in which a line runs through them.
///
/// Where a run was resumed and logged steps again, the line follows time and is cut into pieces where steps go back, so
/// that it never runs back across the plot. Costs no memory beyond the history's where that is drawn as it stands.
class CurvePoints {
public:
    /// Takes a moment for a million points. What was stopped is of no use.
    CurvePoints(const SharedSeries &series, const CurveShape &shape, const Stop &stop = Stop::never());

    /// Whether making it anew from these would give the same.
    bool isMadeFrom(const SharedSeries &series, const CurveShape &shape) const { return m_series == series && m_shape == shape; }

    const SharedSeries &series() const { return m_series; }
    std::size_t size() const { return m_series->size(); }
    bool isSmoothed() const { return !m_smoothed.empty(); }
    const CurveExtent &extent() const { return m_extent; }

    /// Never falls within a piece.
    double x(std::size_t i) const;
    /// What the line shows: smoothed where the curve is.
    double y(std::size_t i) const { return drawnValues()[i]; }
    double logged(std::size_t i) const { return loggedValues()[i]; }
    std::span<const double> drawnValues() const { return isSmoothed() ? m_smoothed : loggedValues(); }
    std::span<const double> loggedValues() const { return m_reordered.empty() ? m_series->values : m_reordered; }
    qint64 step(std::size_t i) const { return m_series->steps[place(i)]; }
    qint64 time(std::size_t i) const { return millisecondsFromRecorded(m_series->timestamps[place(i)]); }

    /// The pieces of the line: piece p is [pieceBegin(p), pieceEnd(p)).
    std::size_t pieceCount() const { return size() == 0 ? 0 : m_cuts.size() + 1; }
    std::size_t pieceBegin(std::size_t piece) const { return piece == 0 ? 0 : m_cuts[piece - 1]; }
    std::size_t pieceEnd(std::size_t piece) const { return piece == m_cuts.size() ? size() : m_cuts[piece]; }

private:
    std::size_t place(std::size_t i) const { return m_order.empty() ? i : m_order[i]; }
    std::vector<quint32> orderByTime() const;
    void followTimeWhereStepsWereLoggedAgain();
    void reorder();
    std::vector<double> allX() const;
    void smooth(const Stop &stop);
    void measure();

    SharedSeries m_series;
    CurveShape m_shape;
    std::vector<quint32> m_order; // places in the series; empty: as they stand
    std::vector<std::size_t> m_cuts; // where each piece but the first begins
    std::vector<double> m_reordered; // the values in drawing order; empty: as they stand
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
    case XAxis::Order:
        break;
    }
    return double(i);
}

} // namespace runloupe

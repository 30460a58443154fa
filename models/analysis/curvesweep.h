#pragma once

#include "curvepoints.h"

#include <QList>

#include <queue>

namespace runloupe {

/// Goes through several curves at once from left to right, from one x that any of them has to the next.
class CurveSweep {
public:
    /// The curves outlive it.
    explicit CurveSweep(const QList<SharedCurve> &curves);

    /// To the next x, at first to the first; false at the end.
    bool advance();
    double x() const { return m_x; }
    bool isAtEnd() const { return m_arrivals.empty(); }
    /// Appends the finite values that curves have at this x, one a curve at most.
    void collectValues(std::vector<double> &values) const;

private:
    /// A piece of a curve, and the points on both sides of the present x.
    struct Strand {
        const CurvePoints *curve;
        std::size_t owner; // its place among the curves
        std::size_t next; // the first point right of x
        std::size_t end;
        bool isEntered = false;
        double leftX = 0, leftY = 0;
        double rightX = 0, rightY = 0;
    };
    struct Arrival {
        double x;
        std::size_t strand;

        friend bool operator>(const Arrival &a, const Arrival &b) { return a.x > b.x; }
    };

    void arrive(std::size_t place);
    void leave();
    double valueOf(const Strand &strand) const;

    std::vector<Strand> m_strands; // those of a curve in the order of its pieces
    std::vector<std::vector<std::size_t>> m_present; // by curve: its strands at x, ascending
    std::vector<std::size_t> m_ending; // strands whose last point is at x
    std::priority_queue<Arrival, std::vector<Arrival>, std::greater<>> m_arrivals; // the next point of each strand
    double m_x = 0;
};

} // namespace runloupe

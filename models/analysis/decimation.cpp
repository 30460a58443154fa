#include "decimation.h"

#include "curvevalues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr double NoNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

CurveMark::Kind markKind(double value)
{
    if (std::isnan(value))
        return CurveMark::Kind::NotANumber;
    if (std::isinf(value))
        return value > 0 ? CurveMark::Kind::PlusInfinity : CurveMark::Kind::MinusInfinity;
    return CurveMark::Kind::NotPositive;
}

/// The values of one column that have to be kept, by their places in the curve.
class Column {
public:
    bool isEmpty() const { return m_isEmpty; }

    void add(std::size_t point, double value)
    {
        const bool isLeast = m_isEmpty || value < m_leastValue; // chosen, not branched on: noise would defy every guess
        const bool isGreatest = m_isEmpty || value > m_greatestValue;
        m_first = m_isEmpty ? point : m_first;
        m_least = isLeast ? point : m_least;
        m_leastValue = isLeast ? value : m_leastValue;
        m_greatest = isGreatest ? point : m_greatest;
        m_greatestValue = isGreatest ? value : m_greatestValue;
        m_isEmpty = false;
        m_last = point;
    }

    /// Calls `emit(point)` for each kept point once, in drawing order.
    template <typename Emit>
    void forEach(Emit emit) const
    {
        const std::array<std::size_t, 4> kept { m_first, std::min(m_least, m_greatest), std::max(m_least, m_greatest), m_last };
        for (std::size_t i = 0; i < kept.size(); ++i) {
            if (i == 0 || kept[i] != kept[i - 1])
                emit(kept[i]);
        }
    }

private:
    bool m_isEmpty = true;
    std::size_t m_first = 0, m_least = 0, m_greatest = 0, m_last = 0;
    double m_leastValue = 0, m_greatestValue = 0;
};

class Decimator {
public:
    Decimator(const CurvePoints &curve, const PlotFrame &frame, WhichLine which)
        : m_curve(curve)
        , m_values(which == WhichLine::Logged ? curve.loggedValues() : curve.drawnValues())
        , m_frame(frame)
        , m_left(frame.xScale.toData(frame.x.low))
        , m_right(frame.xScale.toData(frame.x.high))
        , m_bottom(frame.yScale.toData(frame.y.low))
        , m_top(frame.yScale.toData(frame.y.high))
        , m_leastShown(frame.yScale.isLogarithmic() ? std::numeric_limits<double>::denorm_min() : -MostOfDoubles)
    {
    }

    DecimatedCurve run()
    {
        for (std::size_t piece = 0; piece < m_curve.pieceCount(); ++piece) {
            if (piece > 0 && m_curve.arePiecesJoined())
                addWayBack(m_curve.pieceBegin(piece));
            addPiece(m_curve.pieceBegin(piece), m_curve.pieceEnd(piece));
        }
        return std::move(m_result);
    }

private:
    void addPiece(std::size_t begin, std::size_t end);
    void addWayBack(std::size_t point);
    void addColumn(std::size_t begin, std::size_t end);
    void addMark(std::size_t point, bool isLineHere);
    void keep(const Column &column, bool startsLine);
    double columnEnd(double x) const;
    std::size_t firstPointNearby(std::size_t begin, std::size_t end, double x) const;
    bool hasPlace(double value) const { return value >= m_leastShown && value <= MostOfDoubles; } // NaN has none

    static constexpr double MostOfDoubles = std::numeric_limits<double>::max();

    const CurvePoints &m_curve;
    const std::span<const double> m_values;
    const PlotFrame &m_frame;
    const double m_left, m_right, m_bottom, m_top; // the frame, in data
    const double m_leastShown;
    DecimatedCurve m_result;
    unsigned m_marksInColumn = 0; // one bit a kind
    bool m_isBroken = true;
    double m_lastY = NoNumber;
    std::size_t m_marksBeforeLine = 0; // the first mark that still waits for a line to stand beside
};

// One point more on both sides, for the lines that enter and leave the frame.
void Decimator::addPiece(std::size_t begin, std::size_t end)
{
    if (m_frame.xScale.isLogarithmic())
        begin = firstPointFrom(m_curve, begin, end, std::numeric_limits<double>::denorm_min());
    std::size_t first = firstPointFrom(m_curve, begin, end, m_left);
    std::size_t last = firstPointFrom(m_curve, first, end, std::nextafter(m_right, Infinity));
    first -= first > begin;
    last += last < end;
    m_isBroken = true;
    m_lastY = NoNumber;
    m_marksBeforeLine = m_result.marks.size();
    while (first < last) {
        const std::size_t next = firstPointNearby(first + 1, last, columnEnd(m_curve.x(first)));
        addColumn(first, next);
        first = next;
    }
}

/// From the end of a piece to the first point of the next, as a line of its own.
void Decimator::addWayBack(std::size_t point)
{
    const std::array<std::size_t, 2> ends { point - 1, point };
    const auto isOutside = [&](auto isBeyond) { return std::all_of(ends.begin(), ends.end(), isBeyond); };
    if (isOutside([this](std::size_t end) { return m_curve.x(end) < m_left; })
        || isOutside([this](std::size_t end) { return m_curve.x(end) > m_right; }))
        return;
    const auto hasPlaceInPlot
        = [this](std::size_t end) { return hasPlace(m_values[end]) && m_frame.xScale.canShow(m_curve.x(end)); };
    if (!std::all_of(ends.begin(), ends.end(), hasPlaceInPlot))
        return;
    m_result.lines.push_back(m_result.points.size());
    for (const std::size_t end : ends)
        m_result.points.emplace_back(m_frame.xScale.toPlot(m_curve.x(end)), m_frame.yScale.toPlot(m_values[end]));
}

/// As firstPointFrom(), found faster where it is not far from `begin`.
std::size_t Decimator::firstPointNearby(std::size_t begin, std::size_t end, double x) const
{
    std::size_t step = 1;
    while (begin + step < end && m_curve.x(begin + step) < x) {
        begin += step;
        step *= 2;
    }
    return firstPointFrom(m_curve, begin, std::min(end, begin + step), x);
}

/// Where the column of an x ends; what lies left and right of the frame are columns of their own.
double Decimator::columnEnd(double x) const
{
    if (x < m_left || x > m_right)
        return x < m_left ? m_left : Infinity;
    const double width = m_frame.x.span() / m_frame.columns;
    const double column = std::floor((m_frame.xScale.toPlot(x) - m_frame.x.low) / width);
    const double end = m_frame.xScale.toData(m_frame.x.low + (column + 1) * width);
    return std::clamp(end, std::nextafter(x, Infinity), std::nextafter(m_right, Infinity));
}

void Decimator::addColumn(std::size_t begin, std::size_t end)
{
    const double x = m_curve.x(begin);
    const bool isInside = m_left <= x && x <= m_right;
    Column column;
    bool startsLine = false;
    std::size_t inside = 0;
    std::size_t above = 0;
    std::size_t below = 0;
    m_marksInColumn = 0;
    for (std::size_t point = begin; point < end; ++point) {
        const double value = m_values[point];
        if (hasPlace(value)) {
            startsLine |= m_isBroken && column.isEmpty();
            column.add(point, value);
            inside += m_bottom <= value && value <= m_top;
            above += value > m_top;
            below += value < m_bottom;
            m_isBroken = false;
        } else {
            m_isBroken = true;
            if (isInside)
                addMark(point, !column.isEmpty());
        }
    }
    if (isInside) {
        m_result.pointsInFrame += inside;
        m_result.pointsAbove += above;
        m_result.pointsBelow += below;
    }
    if (!column.isEmpty())
        keep(column, startsLine);
}

void Decimator::addMark(std::size_t point, bool isLineHere)
{
    const CurveMark::Kind kind = markKind(m_values[point]);
    m_result.pointsInFrame += kind != CurveMark::Kind::NotPositive;
    const unsigned bit = 1U << unsigned(kind);
    if (!(m_marksInColumn & bit))
        m_result.marks.push_back({ kind, point, m_frame.xScale.toPlot(m_curve.x(point)), isLineHere ? NoNumber : m_lastY });
    m_marksInColumn |= bit;
}

void Decimator::keep(const Column &column, bool startsLine)
{
    if (startsLine)
        m_result.lines.push_back(m_result.points.size());
    column.forEach([this](std::size_t point) {
        m_lastY = m_frame.yScale.toPlot(m_values[point]);
        m_result.points.emplace_back(m_frame.xScale.toPlot(m_curve.x(point)), m_lastY);
    });
    for (; m_marksBeforeLine < m_result.marks.size(); ++m_marksBeforeLine) {
        double &besideY = m_result.marks[m_marksBeforeLine].besideY;
        if (std::isnan(besideY))
            besideY = m_lastY;
    }
}

} // namespace

DecimatedCurve decimated(const CurvePoints &curve, const PlotFrame &frame, WhichLine which)
{
    return Decimator(curve, frame, which).run();
}

} // namespace runloupe

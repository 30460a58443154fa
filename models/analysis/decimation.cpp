#include "decimation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

constexpr double NoNumber = std::numeric_limits<double>::quiet_NaN();

CurveMark::Kind markKind(double value)
{
    if (std::isnan(value))
        return CurveMark::Kind::NotANumber;
    if (std::isinf(value))
        return value > 0 ? CurveMark::Kind::PlusInfinity : CurveMark::Kind::MinusInfinity;
    return CurveMark::Kind::NotPositive;
}

/// The values of one column that have to be kept.
class Bucket {
public:
    bool isEmpty() const { return m_isEmpty; }
    bool startsLine() const { return m_startsLine; }

    void add(std::size_t point, double value, bool isAfterBreak)
    {
        if (m_isEmpty) {
            *this = Bucket();
            m_isEmpty = false;
            m_startsLine = isAfterBreak;
            m_first = m_least = m_greatest = m_last = { point, value };
            return;
        }
        m_last = { point, value };
        if (value < m_least.value)
            m_least = m_last;
        if (value > m_greatest.value)
            m_greatest = m_last;
    }

    void clear() { m_isEmpty = true; }

    /// Calls `emit(point, value)` for each kept point once, in drawing order.
    template <typename Emit>
    void forEach(Emit emit) const
    {
        const bool leastComesFirst = m_least.point < m_greatest.point;
        const std::array<Point, 4> kept { m_first, leastComesFirst ? m_least : m_greatest, leastComesFirst ? m_greatest : m_least,
                                          m_last };
        for (std::size_t i = 0; i < kept.size(); ++i) {
            if (i == 0 || kept[i].point != kept[i - 1].point)
                emit(kept[i].point, kept[i].value);
        }
    }

private:
    struct Point {
        std::size_t point = 0;
        double value = 0;
    };
    bool m_isEmpty = true;
    bool m_startsLine = false;
    Point m_first, m_least, m_greatest, m_last;
};

class Decimator {
public:
    Decimator(const CurvePoints &curve, const PlotFrame &frame, WhichLine which)
        : m_curve(curve)
        , m_frame(frame)
        , m_drawsLogged(which == WhichLine::Logged)
        , m_left(frame.xScale.toData(frame.x.low))
        , m_right(frame.xScale.toData(frame.x.high))
        , m_bottom(frame.yScale.toData(frame.y.low))
        , m_top(frame.yScale.toData(frame.y.high))
    {
    }

    DecimatedCurve run()
    {
        for (std::size_t piece = 0; piece < m_curve.pieceCount(); ++piece)
            addPiece(m_curve.pieceBegin(piece), m_curve.pieceEnd(piece));
        return std::move(m_result);
    }

private:
    void addPiece(std::size_t begin, std::size_t end);
    void add(std::size_t point);
    void addMark(std::size_t point, double x, double value);
    void openColumn(double x);
    void closeColumn();
    std::size_t firstPoint(std::size_t begin, std::size_t end, double x) const;

    const CurvePoints &m_curve;
    const PlotFrame &m_frame;
    const bool m_drawsLogged;
    const double m_left, m_right, m_bottom, m_top; // the frame, in data
    DecimatedCurve m_result;
    Bucket m_bucket;
    double m_columnEnd = 0;
    unsigned m_marksInColumn = 0; // one bit a kind
    bool m_isBroken = true;
    double m_lastY = NoNumber;
    std::size_t m_marksBeforeLine = 0; // the first mark that still waits for a line to stand beside
};

// One point more on both sides, for the lines that enter and leave the frame.
void Decimator::addPiece(std::size_t begin, std::size_t end)
{
    std::size_t first = firstPoint(begin, end, m_left);
    std::size_t last = firstPoint(first, end, std::nextafter(m_right, std::numeric_limits<double>::infinity()));
    first -= first > begin;
    last += last < end;
    m_isBroken = true;
    m_lastY = NoNumber;
    m_marksBeforeLine = m_result.marks.size();
    m_columnEnd = -std::numeric_limits<double>::infinity();
    for (std::size_t point = first; point < last; ++point)
        add(point);
    closeColumn();
}

std::size_t Decimator::firstPoint(std::size_t begin, std::size_t end, double x) const
{
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (m_curve.x(middle) < x)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

void Decimator::add(std::size_t point)
{
    const double x = m_curve.x(point);
    if (!m_frame.xScale.canShow(x))
        return;
    if (!(x < m_columnEnd)) {
        closeColumn();
        openColumn(x);
    }
    const double value = m_drawsLogged ? m_curve.logged(point) : m_curve.y(point);
    if (!m_frame.yScale.canShow(value)) {
        addMark(point, x, value);
        return;
    }
    m_bucket.add(point, value, m_isBroken);
    m_isBroken = false;
    m_result.pointsInFrame += m_left <= x && x <= m_right && m_bottom <= value && value <= m_top;
}

void Decimator::addMark(std::size_t point, double x, double value)
{
    m_isBroken = true;
    if (x < m_left || x > m_right)
        return;
    const CurveMark::Kind kind = markKind(value);
    m_result.pointsInFrame += kind != CurveMark::Kind::NotPositive;
    const unsigned bit = 1U << unsigned(kind);
    if (!(m_marksInColumn & bit)) {
        const double besideY = m_bucket.isEmpty() ? m_lastY : NoNumber;
        m_result.marks.push_back({ kind, point, m_frame.xScale.toPlot(x), besideY });
    }
    m_marksInColumn |= bit;
}

void Decimator::openColumn(double x)
{
    m_marksInColumn = 0;
    if (x < m_left || x > m_right) {
        m_columnEnd = x < m_left ? m_left : std::numeric_limits<double>::infinity();
        return;
    }
    const double width = m_frame.x.span() / m_frame.columns;
    const double column = std::floor((m_frame.xScale.toPlot(x) - m_frame.x.low) / width);
    m_columnEnd = std::max(m_frame.xScale.toData(m_frame.x.low + (column + 1) * width),
                           std::nextafter(x, std::numeric_limits<double>::infinity()));
}

void Decimator::closeColumn()
{
    if (m_bucket.isEmpty())
        return;
    if (m_bucket.startsLine())
        m_result.lines.push_back(m_result.points.size());
    m_bucket.forEach([this](std::size_t point, double value) {
        m_lastY = m_frame.yScale.toPlot(value);
        m_result.points.emplace_back(m_frame.xScale.toPlot(m_curve.x(point)), m_lastY);
    });
    m_bucket.clear();
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

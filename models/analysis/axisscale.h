#pragma once

#include <cmath>
#include <optional>

namespace runloupe {

/// How numbers become coordinates along an axis: linear in some unit, or by their decimal logarithm.
///
/// Every plot is linear in these coordinates, so that a chart library needs to know neither logarithms nor numbers at the
/// ends of the double range, where the difference of two of them is no number any more.
class AxisScale {
public:
    static AxisScale linear(double unit = 1) { return AxisScale(Kind::Linear, unit); }
    static AxisScale logarithmic() { return AxisScale(Kind::Logarithmic, 1); }
    /// Linear in a unit (1, or a power of ten) that keeps sums and differences of such numbers finite and normal.
    static AxisScale linearFor(double least, double greatest);

    bool isLogarithmic() const { return m_kind == Kind::Logarithmic; }
    double unit() const { return m_unit; }

    /// Whether a number has a place on this axis: it is finite, and positive on a logarithmic one.
    bool canShow(double value) const { return std::isfinite(value) && (!isLogarithmic() || value > 0); }
    double toPlot(double value) const { return isLogarithmic() ? std::log10(value) : value / m_unit; }
    double toData(double coordinate) const { return isLogarithmic() ? std::pow(10.0, coordinate) : coordinate * m_unit; }

    friend bool operator==(const AxisScale &, const AxisScale &) = default;

private:
    enum class Kind { Linear, Logarithmic };

    AxisScale(Kind kind, double unit)
        : m_kind(kind)
        , m_unit(unit)
    {
    }

    Kind m_kind;
    double m_unit;
};

/// A stretch of an axis, in plot coordinates.
struct AxisRange {
    double low = 0;
    double high = 1;

    double span() const { return high - low; }
    bool contains(double coordinate) const { return low <= coordinate && coordinate <= high; }

    friend bool operator==(const AxisRange &, const AxisRange &) = default;
};

/// Where people want an axis to begin and end, in data; the curves decide where they say nothing.
struct AxisEnds {
    std::optional<double> low;
    std::optional<double> high;

    bool areOpen() const { return !low && !high; }

    friend bool operator==(const AxisEnds &, const AxisEnds &) = default;
};

/// The range with these ends. Those that have no place on the axis count as not said, and so do both where they leave nothing
/// between them; an open end moves on where the other one has passed it.
AxisRange rangeWithEnds(const AxisRange &range, const AxisEnds &ends, const AxisScale &scale);

/// The range from `low` to `high` with a little air on both sides; a single number gets a stretch around it.
AxisRange paddedRange(double low, double high, double air = 0.04);

/// The range scaled by `factor` around a fixed coordinate, but never so narrow that doubles cannot tell its ends apart,
/// nor wider than a plot can reckon with.
AxisRange zoomedRange(const AxisRange &range, double factor, double around);

} // namespace runloupe

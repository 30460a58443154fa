#include "gaussiansmoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace runloupe {

namespace {

constexpr int ReachInSigmas = 6;
constexpr std::size_t NodesASigma = 6;
constexpr std::size_t ReachInNodes = ReachInSigmas * NodesASigma;
constexpr std::size_t BlockInNodes = 192; // points are smoothed in blocks of so many nodes
constexpr std::size_t Support = 8; // the nodes that a point is laid onto: three before it, itself rounded down, four behind
constexpr std::size_t NodesBefore = 3;
constexpr std::size_t Margin = ReachInNodes + Support;
constexpr std::size_t NodeCount = BlockInNodes + 2 * Margin;
constexpr std::size_t MostSummedDirectly = 128; // points within reach of a block

double weightAt(double sigmas)
{
    return std::exp(-0.5 * sigmas * sigmas);
}

using Shares = std::array<double, Support>;

/// Lagrange's polynomials on -3 … 4 at `t`, which lies in [0, 1].
Shares sharesAt(double t)
{
    static constexpr Shares Divisors { -5040, 720, -240, 144, -144, 240, -720, 5040 };
    Shares shares;
    double product = 1;
    for (std::size_t i = 0; i < Support; ++i) {
        shares[i] = product / Divisors[i];
        product *= t + double(NodesBefore) - double(i);
    }
    product = 1;
    for (std::size_t i = Support; i-- > 0;) {
        shares[i] *= product;
        product *= t + double(NodesBefore) - double(i);
    }
    return shares;
}

/// The sums of weights, and of weighted values.
struct Sums {
    double weight = 0;
    double value = 0;

    void add(const Sums &other, double share)
    {
        weight += other.weight * share;
        value += other.value * share;
    }
    Sums operator+(const Sums &other) const { return { weight + other.weight, value + other.value }; }
    double mean() const { return value / weight; }
};

/// Points spread over evenly spaced nodes around a block.
class Grid {
public:
    Grid(double begin, double sigma)
        : m_begin(begin)
        , m_spacing(sigma / double(NodesASigma))
        , m_spread(NodeCount)
        , m_smoothed(NodeCount)
    {
    }

    void add(double x, double value)
    {
        const auto [first, shares] = placeOf(x);
        for (std::size_t i = 0; i < Support; ++i)
            m_spread[first + i].add({ 1, value }, shares[i]);
    }

    void smooth()
    {
        static const std::array<double, ReachInNodes + 1> weights = [] {
            std::array<double, ReachInNodes + 1> made;
            for (std::size_t i = 0; i < made.size(); ++i)
                made[i] = weightAt(double(i) / double(NodesASigma));
            return made;
        }();
        for (std::size_t node = ReachInNodes; node + ReachInNodes < NodeCount; ++node) {
            Sums sums = m_spread[node];
            for (std::size_t i = 1; i <= ReachInNodes; ++i)
                sums.add(m_spread[node - i] + m_spread[node + i], weights[i]);
            m_smoothed[node] = sums;
        }
    }

    double at(double x) const
    {
        const auto [first, shares] = placeOf(x);
        Sums sums;
        for (std::size_t i = 0; i < Support; ++i)
            sums.add(m_smoothed[first + i], shares[i]);
        return sums.mean();
    }

private:
    struct Place {
        std::size_t first;
        Shares shares;
    };

    /// `x` lies within reach of the block.
    Place placeOf(double x) const
    {
        const double place = (x - m_begin) / m_spacing + double(Margin);
        const double node = std::floor(place);
        return { std::size_t(node) - NodesBefore, sharesAt(place - node) };
    }

    double m_begin;
    double m_spacing;
    std::vector<Sums> m_spread;
    std::vector<Sums> m_smoothed;
};

class GaussianSmoother {
public:
    GaussianSmoother(std::span<const double> values, std::span<const double> x, double sigma, std::span<double> smoothed)
        : m_values(values)
        , m_x(x)
        , m_sigma(sigma)
        , m_smoothed(smoothed)
    {
    }

    void run(const Stop &stop)
    {
        const double reach = m_sigma * ReachInSigmas;
        const double width = m_sigma * double(BlockInNodes) / double(NodesASigma);
        while (m_end < m_x.size() && !stop.isRequested()) {
            m_begin = m_end;
            m_end = firstAfter(m_end, m_x[m_begin] + width);
            while (m_x[m_begin] - m_x[m_left] > reach)
                ++m_left;
            m_right = firstAfter(std::max(m_right, m_end), m_x[m_end - 1] + reach);
            if (m_right - m_left <= MostSummedDirectly)
                sumDirectly();
            else
                sumOnGrid();
        }
    }

private:
    std::size_t firstAfter(std::size_t point, double x) const
    {
        while (point < m_x.size() && m_x[point] <= x)
            ++point;
        return point;
    }

    void sumDirectly()
    {
        const double reach = m_sigma * ReachInSigmas;
        std::size_t left = m_left;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            while (m_x[i] - m_x[left] > reach)
                ++left;
            Sums sums;
            for (std::size_t k = left; k < m_right && m_x[k] - m_x[i] <= reach; ++k) {
                if (std::isfinite(m_values[k]))
                    sums.add({ 1, m_values[k] }, weightAt((m_x[k] - m_x[i]) / m_sigma));
            }
            m_smoothed[i] = std::isfinite(m_values[i]) ? sums.mean() : m_values[i];
        }
    }

    void sumOnGrid()
    {
        Grid grid(m_x[m_begin], m_sigma);
        for (std::size_t i = m_left; i < m_right; ++i) {
            if (std::isfinite(m_values[i]))
                grid.add(m_x[i], m_values[i]);
        }
        grid.smooth();
        for (std::size_t i = m_begin; i < m_end; ++i)
            m_smoothed[i] = std::isfinite(m_values[i]) ? grid.at(m_x[i]) : m_values[i];
    }

    std::span<const double> m_values, m_x;
    double m_sigma;
    std::span<double> m_smoothed;
    std::size_t m_begin = 0, m_end = 0; // the block
    std::size_t m_left = 0, m_right = 0; // what lies within its reach
};

} // namespace

void smoothByGaussian(std::span<const double> values, std::span<const double> x, double sigma, std::span<double> smoothed,
                      const Stop &stop)
{
    GaussianSmoother(values, x, sigma, smoothed).run(stop);
}

} // namespace runloupe

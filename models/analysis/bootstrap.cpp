#include "bootstrap.h"

#include "valuestatistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace runloupe {

namespace {

constexpr std::size_t DrawCount = 1000;
constexpr std::size_t MostPlacesKept = 4'000'000; // 16 MB

/// How many of so many sorted values do not count, at either end: all three middles are means of what is left.
std::size_t cutOf(GroupMiddle middle, std::size_t count)
{
    switch (middle) {
    case GroupMiddle::Median:
        return (count - 1) / 2;
    case GroupMiddle::InterquartileMean:
        return count / 4;
    case GroupMiddle::Mean:
        break;
    }
    return 0;
}

/// As numpy.percentile: between the two values beside its place. Puts them into another order.
double percentile(std::array<double, DrawCount> &values, double share)
{
    const double place = share * double(DrawCount - 1);
    const auto below = values.begin() + std::ptrdiff_t(place);
    std::nth_element(values.begin(), below, values.end());
    return std::lerp(*below, *std::min_element(below + 1, values.end()), place - std::floor(place));
}

/// Draws `count` places out of as many, in their order. The generator's numbers are laid down by the standard, which its
/// distributions are not.
std::vector<quint32> drawPlaces(std::mt19937 &random, std::size_t count)
{
    std::vector<quint32> places(count);
    for (quint32 &place : places)
        place = quint32((quint64(random()) * count) >> 32);
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

double middleOfSorted(GroupMiddle middle, std::span<const double> values)
{
    const std::size_t cut = cutOf(middle, values.size());
    return meanOf(values.subspan(cut, values.size() - 2 * cut));
}

std::pair<double, double> Bootstrap::intervalOf(std::span<const double> sorted)
{
    const Places &draws = drawsOf(sorted.size());
    const std::size_t counting = draws.size() / DrawCount;
    std::vector<double> shares(sorted.begin(), sorted.end()); // no sum of them leaves the range of doubles
    for (double &share : shares)
        share /= double(counting);
    std::array<double, DrawCount> middles {};
    auto place = draws.begin();
    for (double &middle : middles) {
        for (const auto end = place + std::ptrdiff_t(counting); place != end; ++place)
            middle += shares[*place];
    }
    const double low = percentile(middles, 0.025);
    return { low, percentile(middles, 0.975) };
}

const Bootstrap::Places &Bootstrap::drawsOf(std::size_t count)
{
    if (const auto known = m_draws.find(count); known != m_draws.end())
        return known->second;
    if (m_drawn > MostPlacesKept) {
        m_draws.clear();
        m_drawn = 0;
    }
    Places &made = m_draws[count];
    const std::size_t cut = cutOf(m_middle, count);
    std::mt19937 random; // with the standard's own seed
    for (std::size_t draw = 0; draw < DrawCount; ++draw) {
        const Places places = drawPlaces(random, count);
        made.insert(made.end(), places.begin() + std::ptrdiff_t(cut), places.end() - std::ptrdiff_t(cut));
    }
    m_drawn += made.size();
    return made;
}

} // namespace runloupe

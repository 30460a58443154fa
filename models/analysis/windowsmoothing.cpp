#include "windowsmoothing.h"

#include "stopcheck.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <vector>

namespace runloupe {

namespace {

/// How far a window reaches to each side.
std::size_t reachOf(std::size_t window, std::size_t count)
{
    return std::min(window / 2, count);
}

struct Sum {
    double sum = 0;
    std::size_t count = 0;

    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        sum += value;
        ++count;
    }
    Sum operator+(const Sum &other) const { return { sum + other.sum, count + other.count }; }
};

/// Sums from each place of a block to its end; one more, empty, behind it.
void sumToEnd(std::span<const double> block, std::vector<Sum> &sums)
{
    std::fill(sums.begin(), sums.end(), Sum());
    Sum sum;
    for (std::size_t i = block.size(); i-- > 0;) {
        sum.add(block[i]);
        sums[i] = sum;
    }
}

/// Some values by their rank, of which those that are in the window are marked: a Fenwick tree, counted from 1.
class MarkedRanks {
public:
    explicit MarkedRanks(std::size_t count)
        : m_counts(count + 1)
    {
    }

    std::size_t count() const { return m_count; }

    void add(std::size_t rank, int by)
    {
        m_count += std::size_t(by);
        for (std::size_t i = rank + 1; i < m_counts.size(); i += i & -i)
            m_counts[i] += by;
    }

    /// The rank of the marked value number `place`, counted from 0.
    std::size_t find(std::size_t place) const
    {
        std::size_t found = 0;
        for (std::size_t step = std::bit_floor(m_counts.size() - 1); step > 0; step /= 2) {
            if (found + step < m_counts.size() && std::size_t(m_counts[found + step]) <= place) {
                found += step;
                place -= std::size_t(m_counts[found]);
            }
        }
        return found;
    }

private:
    std::size_t m_count = 0;
    std::vector<int> m_counts;
};

/// The medians around the points of a stretch, found among the sorted values of the stretch and of what lies around it.
class MedianStretch {
public:
    MedianStretch(std::span<const double> values, std::size_t begin, std::size_t end, std::size_t reach)
        : m_values(values)
        , m_reach(reach)
        , m_left(begin - std::min(begin, reach))
        , m_ranks(std::min(end + reach, values.size()) - m_left)
        , m_marked(m_ranks.size())
    {
        rank();
        for (std::size_t i = m_left; i < std::min(begin + reach, values.size()); ++i)
            mark(i, 1);
    }

    /// Around point i; to be called for one after the other.
    double medianAround(std::size_t i)
    {
        if (i + m_reach < m_values.size())
            mark(i + m_reach, 1);
        if (i > m_left + m_reach)
            mark(i - m_reach - 1, -1);
        const std::size_t count = m_marked.count();
        if (count == 0)
            return m_values[i];
        const double upper = m_sorted[m_marked.find(count / 2)];
        return count % 2 == 1 ? upper : std::midpoint(m_sorted[m_marked.find(count / 2 - 1)], upper);
    }

private:
    void rank()
    {
        std::vector<quint32> places(m_ranks.size());
        std::iota(places.begin(), places.end(), quint32(0));
        std::erase_if(places, [this](quint32 place) { return !std::isfinite(m_values[m_left + place]); });
        std::sort(places.begin(), places.end(),
                  [this](quint32 a, quint32 b) { return m_values[m_left + a] < m_values[m_left + b]; });
        m_sorted.reserve(places.size());
        for (const quint32 place : places) {
            m_ranks[place] = quint32(m_sorted.size());
            m_sorted.push_back(m_values[m_left + place]);
        }
    }

    void mark(std::size_t i, int by)
    {
        if (std::isfinite(m_values[i]))
            m_marked.add(m_ranks[i - m_left], by);
    }

    std::span<const double> m_values;
    std::size_t m_reach;
    std::size_t m_left; // the first point that is ranked
    std::vector<quint32> m_ranks; // of each point from there on
    std::vector<double> m_sorted;
    MarkedRanks m_marked;
};

} // namespace

// A window lies in two neighbouring blocks of its own length: the end of the one, summed up beforehand, and the beginning of
// the other, summed up on the way (van Herk's way of finding maxima, 1992).
void smoothByMean(std::span<const double> values, std::size_t window, std::span<double> smoothed, const Stop &stop)
{
    const std::size_t reach = reachOf(window, values.size());
    const std::size_t length = 2 * reach + 1;
    std::vector<Sum> before(length + 1);
    for (std::size_t block = 0; block < values.size() + reach; block += length) {
        Sum begun;
        for (std::size_t right = block; right < std::min(block + length, values.size() + reach); ++right) {
            if (isTimeToStop(right, stop))
                return;
            if (right < values.size())
                begun.add(values[right]);
            if (right < reach)
                continue;
            const double value = values[right - reach];
            const Sum sum = before[right - block + 1] + begun;
            smoothed[right - reach] = std::isfinite(value) ? sum.sum / double(sum.count) : value;
        }
        if (block < values.size())
            sumToEnd(values.subspan(block, std::min(length, values.size() - block)), before);
    }
}

void smoothByMedian(std::span<const double> values, std::size_t window, std::span<double> smoothed, const Stop &stop)
{
    const std::size_t reach = reachOf(window, values.size());
    const std::size_t length = std::max<std::size_t>(4 * reach, 1024); // so long that few values are sorted twice
    for (std::size_t begin = 0; begin < values.size(); begin += length) {
        const std::size_t end = std::min(begin + length, values.size());
        MedianStretch stretch(values, begin, end, reach);
        for (std::size_t i = begin; i < end; ++i) {
            if (isTimeToStop(i, stop))
                return;
            const double median = stretch.medianAround(i);
            smoothed[i] = std::isfinite(values[i]) ? median : values[i];
        }
    }
}

} // namespace runloupe

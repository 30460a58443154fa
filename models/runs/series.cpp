#include "series.h"

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

template <typename Number>
void permute(std::vector<Number> &numbers, const std::vector<std::size_t> &order)
{
    std::vector<Number> permuted;
    permuted.reserve(numbers.size());
    for (const std::size_t from : order)
        permuted.push_back(numbers[from]);
    numbers = std::move(permuted);
}

} // namespace

void Series::append(qint64 step, qint64 timestamp, double value)
{
    steps.push_back(step);
    timestamps.push_back(timestamp);
    values.push_back(value);
}

void Series::sort()
{
    std::vector<std::size_t> order(size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto isBefore = [this](std::size_t a, std::size_t b) {
        return steps[a] != steps[b] ? steps[a] < steps[b] : timestamps[a] < timestamps[b];
    };
    if (std::is_sorted(order.begin(), order.end(), isBefore))
        return; // as almost always
    std::stable_sort(order.begin(), order.end(), isBefore);
    permute(steps, order);
    permute(timestamps, order);
    permute(values, order);
}

} // namespace runloupe

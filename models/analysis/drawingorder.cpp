#include "drawingorder.h"

#include "core/times.h"

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

constexpr std::size_t FewestPointsAPiece = 4; // on average

std::vector<std::size_t> waysBack(const Series &series, const std::vector<quint32> &places)
{
    std::vector<std::size_t> cuts;
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (series.steps[places[i]] < series.steps[places[i - 1]])
            cuts.push_back(i);
    }
    return cuts;
}

/// At each way back, all points before it are taken away that are not before its step.
void overwrite(const Series &series, DrawingOrder &order)
{
    std::vector<quint32> kept;
    auto cut = order.cuts.begin();
    for (std::size_t i = 0; i < order.places->size(); ++i) {
        const quint32 place = (*order.places)[i];
        if (cut != order.cuts.end() && *cut == i) {
            while (!kept.empty() && series.steps[kept.back()] >= series.steps[place])
                kept.pop_back();
            ++cut;
        }
        kept.push_back(place);
    }
    order.overwritten = order.places->size() - kept.size();
    order.places = std::move(kept);
    order.cuts.clear();
}

} // namespace

DrawingOrder orderByTime(const Series &series)
{
    const std::vector<qint64> &recorded = series.timestamps;
    const auto isEarlier = [](qint64 a, qint64 b) { return millisecondsFromRecorded(a) < millisecondsFromRecorded(b); };
    if (std::is_sorted(recorded.begin(), recorded.end(), isEarlier))
        return {};
    std::vector<quint32> places(series.size());
    std::iota(places.begin(), places.end(), quint32(0));
    std::stable_sort(places.begin(), places.end(), [&](quint32 a, quint32 b) { return isEarlier(recorded[a], recorded[b]); });
    return { std::move(places), {}, 0 };
}

DrawingOrder orderByStep(const Series &series, BackwardSteps backward)
{
    if (std::adjacent_find(series.steps.begin(), series.steps.end()) == series.steps.end())
        return {};
    DrawingOrder order = orderByTime(series);
    if (!order.places)
        return {}; // time never goes back as the steps go on
    order.cuts = waysBack(series, *order.places);
    if (order.cuts.empty() || order.cuts.size() * FewestPointsAPiece > series.size())
        return {};
    if (backward == BackwardSteps::Overwritten)
        overwrite(series, order);
    return order;
}

} // namespace runloupe

#include "rowchanges.h"

#include <algorithm>

namespace runloupe {

namespace {

/// For each row whether it can stay: the longest rising sequence among the places.
std::vector<bool> rowsThatStay(const std::vector<int> &places)
{
    std::vector<int> lastOfLength; // the row with the lowest place that ends a rising sequence of each length
    std::vector<int> before(places.size(), -1);
    for (int row = 0; row < int(places.size()); ++row) {
        if (places[row] < 0)
            continue;
        const auto isLower = [&](int other, int place) { return places[other] < place; };
        const auto at = std::lower_bound(lastOfLength.begin(), lastOfLength.end(), places[row], isLower);
        before[row] = at == lastOfLength.begin() ? -1 : *(at - 1);
        if (at == lastOfLength.end())
            lastOfLength.push_back(row);
        else
            *at = row;
    }
    std::vector<bool> stays(places.size());
    for (int row = lastOfLength.empty() ? -1 : lastOfLength.back(); row >= 0; row = before[row])
        stays[row] = true;
    return stays;
}

} // namespace

std::vector<RowChange> rowChanges(const std::vector<int> &places, int count)
{
    const std::vector<bool> stays = rowsThatStay(places);
    std::vector<bool> isNew(count, true);
    std::vector<RowChange> changes;
    for (int row = int(places.size()) - 1; row >= 0; --row) {
        if (stays[row])
            isNew[places[row]] = false;
        else if (!changes.empty() && changes.back().first == row + 1)
            changes.back().first = row;
        else
            changes.push_back({ RowChange::Kind::Remove, row, row });
    }
    for (int place = 0; place < count; ++place) {
        if (!isNew[place])
            continue;
        if (place > 0 && isNew[place - 1])
            changes.back().last = place;
        else
            changes.push_back({ RowChange::Kind::Insert, place, place });
    }
    return changes;
}

} // namespace runloupe

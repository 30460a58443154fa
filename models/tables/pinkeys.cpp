#include "pinkeys.h"

namespace runloupe {

namespace {

constexpr OrderKey Pinned = 0;
constexpr OrderKey HoldsPinned = 1;
constexpr OrderKey Other = 2;

} // namespace

OrderKeys pinKeys(const RunTable &table, const std::vector<Row> &pinned, Nesting nesting)
{
    OrderKeys keys(table.size(), Other);
    for (const Row row : pinned)
        keys[row] = Pinned;
    if (nesting == Nesting::Flat)
        return keys;
    for (const Row row : pinned) {
        for (Row above = table.parent(row); above != NoRow && keys[above] == Other; above = table.parent(above))
            keys[above] = HoldsPinned;
    }
    return keys;
}

} // namespace runloupe

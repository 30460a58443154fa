#include "sortkeys.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace runloupe {

namespace {

constexpr quint64 MissingKey = std::numeric_limits<quint64>::max();
constexpr quint64 NaNKey = MissingKey - 1;
constexpr quint64 SignBit = quint64(1) << 63;

/// The bits of a double as a number that grows with it; -0 equals 0.
quint64 ascending(double value)
{
    const quint64 bits = std::bit_cast<quint64>(value + 0.0);
    return bits & SignBit ? ~bits : bits | SignBit;
}

quint64 ascending(qint64 value)
{
    return quint64(value) ^ SignBit;
}

bool isNaN(double value)
{
    return std::isnan(value);
}

bool isNaN(qint64)
{
    return false;
}

/// `value(row)` is an optional number.
template <typename NumberAt>
SortKeys numberKeys(const RunTable &table, Qt::SortOrder direction, NumberAt value)
{
    SortKeys keys(table.size(), MissingKey);
    for (Row row = 0; row < keys.size(); ++row) {
        if (const auto number = value(row))
            keys[row] = isNaN(*number) ? NaNKey : direction == Qt::AscendingOrder ? ascending(*number) : ~ascending(*number);
    }
    return keys;
}

/// The place of each text of a column in the order of code points, by id.
std::vector<quint32> ranks(const RunTable &table, const TextColumn &column)
{
    const TextPool &pool = column.pool();
    std::vector<quint32> rank(pool.size());
    std::vector<TextId> ids;
    for (Row row = 0; row < table.size(); ++row) {
        if (const TextId id = column.id(row); id != NoText && !std::exchange(rank[id], 1))
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end(), [&pool](TextId a, TextId b) { return pool.text(a) < pool.text(b); });
    for (std::size_t place = 0; place < ids.size(); ++place)
        rank[ids[place]] = quint32(place);
    return rank;
}

SortKeys textKeys(const RunTable &table, Qt::SortOrder direction, const TextColumn *column)
{
    SortKeys keys(table.size(), MissingKey);
    if (!column)
        return keys;
    const std::vector<quint32> rank = ranks(table, *column);
    for (Row row = 0; row < keys.size(); ++row) {
        if (const TextId id = column->id(row); id != NoText)
            keys[row] = direction == Qt::AscendingOrder ? rank[id] : NaNKey - rank[id];
    }
    return keys;
}

SortKeys metricKeys(const RunTable &table, Qt::SortOrder direction, const NumberColumn *column)
{
    return numberKeys(table, direction, [column](Row row) {
        return column && column->has(row) ? std::optional(column->value(row)) : std::nullopt;
    });
}

/// One overload for each place where an attribute's values come from.
struct AttributeKeys {
    const RunTable &table;
    Qt::SortOrder direction;

    SortKeys operator()(TextAttribute attribute) const { return textKeys(table, direction, &table.attribute(attribute)); }
    SortKeys operator()(TimeAttribute attribute) const
    {
        return numberKeys(table, direction, [&](Row row) { return table.attribute(attribute).time(row); });
    }
    SortKeys operator()(Duration) const
    {
        return numberKeys(table, direction, [&](Row row) { return table.duration(row); });
    }
};

} // namespace

SortKeys sortKeys(const RunTable &table, const Field &field, Qt::SortOrder direction)
{
    switch (field.kind) {
    case Field::Kind::Attribute:
        return std::visit(AttributeKeys { table, direction }, attributeSource(field.key));
    case Field::Kind::Param:
        return textKeys(table, direction, table.param(field.key));
    case Field::Kind::Tag:
        return textKeys(table, direction, table.tag(field.key));
    case Field::Kind::Metric:
        return metricKeys(table, direction, table.metric(field.key));
    case Field::Kind::Dataset:
        break;
    }
    return SortKeys(table.size(), MissingKey);
}

} // namespace runloupe

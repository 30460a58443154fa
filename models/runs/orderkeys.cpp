#include "orderkeys.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace runloupe {

namespace {

constexpr OrderKey SignBit = OrderKey(1) << 63;

/// A text that is to be sorted, with eight of its bytes at hand: most comparisons need no others.
struct SortedText {
    quint64 head;
    TextId id;
};

/// A place with its first key at hand: most comparisons need no other.
struct KeyedPlace {
    OrderKey first;
    quint32 place;
};

OrderKey directed(OrderKey ascending, Qt::SortOrder direction)
{
    return direction == Qt::AscendingOrder ? ascending : ~ascending;
}

std::vector<TextId> distinctIds(const TextColumn &column, std::size_t rows)
{
    std::vector<bool> seen(column.pool().size());
    std::vector<TextId> ids;
    for (Row row = 0; row < rows; ++row) {
        const TextId id = column.id(row);
        if (id == NoText || seen[id])
            continue;
        seen[id] = true;
        ids.push_back(id);
    }
    return ids;
}

/// How many bytes all of the texts begin with in common: `run-` of `run-0001`.
qsizetype commonLength(const TextPool &pool, const std::vector<TextId> &ids)
{
    if (ids.empty())
        return 0;
    const QByteArrayView first = pool.text(ids.front());
    qsizetype length = first.size();
    for (const TextId id : ids) {
        const QByteArrayView text = pool.text(id);
        length = std::mismatch(first.begin(), first.begin() + length, text.begin(), text.end()).first - first.begin();
    }
    return length;
}

/// Eight bytes as a number that compares like them; what is missing counts as zero.
quint64 headOf(QByteArrayView text)
{
    quint64 bytes = 0;
    std::memcpy(&bytes, text.data(), std::min<std::size_t>(sizeof bytes, std::size_t(text.size())));
    return qFromBigEndian(bytes);
}

/// The place of each of the column's texts in their order, by id.
std::vector<quint32> ranks(const TextColumn &column, std::size_t rows)
{
    const TextPool &pool = column.pool();
    const std::vector<TextId> ids = distinctIds(column, rows);
    const qsizetype common = commonLength(pool, ids);
    std::vector<SortedText> texts;
    texts.reserve(ids.size());
    for (const TextId id : ids)
        texts.push_back({ headOf(pool.text(id).sliced(common)), id });
    std::sort(texts.begin(), texts.end(), [&pool](const SortedText &a, const SortedText &b) {
        return a.head != b.head ? a.head < b.head : pool.text(a.id) < pool.text(b.id);
    });
    std::vector<quint32> rank(pool.size());
    for (std::size_t place = 0; place < texts.size(); ++place)
        rank[texts[place].id] = quint32(place);
    return rank;
}

} // namespace

OrderKey orderKey(double value, Qt::SortOrder direction)
{
    if (std::isnan(value))
        return NaNKey;
    const OrderKey bits = std::bit_cast<OrderKey>(value + 0.0); // makes 0 of -0
    return directed(bits & SignBit ? ~bits : bits | SignBit, direction);
}

OrderKey orderKey(qint64 value, Qt::SortOrder direction)
{
    return directed(OrderKey(value) ^ SignBit, direction);
}

OrderKeys orderKeys(const TextColumn &column, std::size_t rows, Qt::SortOrder direction)
{
    const std::vector<quint32> rank = ranks(column, rows);
    OrderKeys keys(rows, MissingKey);
    for (Row row = 0; row < rows; ++row) {
        if (column.has(row))
            keys[row] = orderKey(qint64(rank[column.id(row)]), direction);
    }
    return keys;
}

OrderKeys orderKeys(const NumberColumn &column, std::size_t rows, Qt::SortOrder direction)
{
    OrderKeys keys(rows, MissingKey);
    for (Row row = 0; row < rows; ++row) {
        if (column.has(row))
            keys[row] = orderKey(column.value(row), direction);
    }
    return keys;
}

OrderKeys orderKeys(const TimeColumn &column, std::size_t rows, Qt::SortOrder direction)
{
    OrderKeys keys(rows, MissingKey);
    for (Row row = 0; row < rows; ++row) {
        if (const Time time = column.time(row))
            keys[row] = orderKey(*time, direction);
    }
    return keys;
}

void sortByKeys(std::vector<quint32> &places, std::span<const OrderKeys> keys)
{
    if (keys.empty()) {
        std::sort(places.begin(), places.end());
        return;
    }
    std::vector<KeyedPlace> sorted;
    sorted.reserve(places.size());
    for (const quint32 place : places)
        sorted.push_back({ keys.front()[place], place });
    const auto others = keys.subspan(1);
    std::sort(sorted.begin(), sorted.end(), [others](const KeyedPlace &a, const KeyedPlace &b) {
        if (a.first != b.first)
            return a.first < b.first;
        for (const OrderKeys &key : others) {
            if (key[a.place] != key[b.place])
                return key[a.place] < key[b.place];
        }
        return a.place < b.place;
    });
    std::transform(sorted.begin(), sorted.end(), places.begin(), [](const KeyedPlace &entry) { return entry.place; });
}

} // namespace runloupe

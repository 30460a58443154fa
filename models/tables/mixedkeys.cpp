#include "mixedkeys.h"

#include "core/decimal.h"
#include "core/numbers.h"

#include <algorithm>

namespace runloupe {

namespace {

/// Gives each text of a column its key, by id.
class TextKeys {
public:
    TextKeys(const TextColumn &column, Qt::SortOrder direction)
        : m_column(column)
        , m_direction(direction)
        , m_keys(column.pool().size(), MissingKey)
    {
    }

    OrderKey operator[](TextId id) const { return m_keys[id]; }

    void collect(std::size_t rows, ValueType type)
    {
        for (Row row = 0; row < rows; ++row) {
            if (const TextId id = m_column.id(row); id != NoText && m_keys[id] == MissingKey)
                add(id, type);
        }
    }

    /// Numbers that are alike as doubles get different keys.
    void tellLongNumbersApart()
    {
        const auto comesBefore
            = [this](TextId a, TextId b) { return m_keys[a] != m_keys[b] ? m_keys[a] < m_keys[b] : decimalOrder(a, b) < 0; };
        std::sort(m_numbers.begin(), m_numbers.end(), comesBefore);
        std::vector<OrderKey> places(m_numbers.size());
        for (std::size_t i = 1; i < m_numbers.size(); ++i)
            places[i] = places[i - 1] + comesBefore(m_numbers[i - 1], m_numbers[i]);
        for (std::size_t i = 0; i < m_numbers.size(); ++i)
            m_keys[m_numbers[i]] = places[i];
    }

    /// Between infinity and NaN there is room for as many texts as anyone has.
    void rankWords()
    {
        std::sort(m_words.begin(), m_words.end(), [this](TextId a, TextId b) { return isLess(pool().text(a), pool().text(b)); });
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_keys[m_words[i]] = NaNKey - m_words.size() + i;
    }

private:
    const TextPool &pool() const { return m_column.pool(); }

    void add(TextId id, ValueType type)
    {
        const std::optional<double> number = parseNumber(pool().text(id));
        const std::optional<bool> truth = type == ValueType::Boolean ? parseBoolean(pool().text(id)) : std::nullopt;
        if (number || truth) {
            m_keys[id] = number ? orderKey(*number, m_direction) : orderKey(qint64(*truth), m_direction);
            if (number && m_keys[id] != NaNKey)
                m_numbers.push_back(id);
        } else {
            m_keys[id] = NaNKey;
            m_words.push_back(id);
        }
    }

    template <typename Value>
    bool isLess(const Value &a, const Value &b) const
    {
        return m_direction == Qt::AscendingOrder ? a < b : b < a;
    }

    std::strong_ordering decimalOrder(TextId a, TextId b) const
    {
        const auto order = Decimal(pool().text(a)) <=> Decimal(pool().text(b));
        return m_direction == Qt::AscendingOrder ? order : 0 <=> order;
    }

    const TextColumn &m_column;
    Qt::SortOrder m_direction;
    OrderKeys m_keys;
    std::vector<TextId> m_numbers; // but NaN
    std::vector<TextId> m_words;
};

} // namespace

OrderKeys mixedOrderKeys(const TextColumn &column, std::size_t rows, const ValueKinds &kinds, Qt::SortOrder direction)
{
    TextKeys known(column, direction);
    known.collect(rows, kinds.type());
    if (kinds.hasLongNumbers)
        known.tellLongNumbersApart();
    known.rankWords();
    OrderKeys keys(rows, MissingKey);
    for (Row row = 0; row < rows; ++row) {
        if (const TextId id = column.id(row); id != NoText)
            keys[row] = known[id];
    }
    return keys;
}

} // namespace runloupe

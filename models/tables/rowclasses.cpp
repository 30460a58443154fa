#include "rowclasses.h"

#include "core/numbers.h"

#include <bit>
#include <cmath>
#include <limits>
#include <map>

namespace runloupe {

namespace {

/// One row of each class.
std::vector<Row> representatives(const RowClasses &classes, const std::vector<Row> &rows)
{
    std::vector<Row> firsts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (classes.classOf[i] == firsts.size())
            firsts.push_back(rows[i]);
    }
    return firsts;
}

/// Equal for equal numbers, and for none.
std::optional<quint64> sameness(std::optional<double> number)
{
    if (!number)
        return std::nullopt;
    return std::bit_cast<quint64>(std::isnan(*number) ? std::numeric_limits<double>::quiet_NaN() : *number + 0.0); // -0 is 0
}

/// By text, which text of the same number came first; empty where some text is no number.
std::vector<std::size_t> firstsOfNumbers(const TextColumn &column, const std::vector<Row> &texts)
{
    std::map<std::optional<quint64>, std::size_t> known;
    std::vector<std::size_t> firsts;
    for (const Row row : texts) {
        const std::optional<double> number = column.has(row) ? parseNumber(column.text(row)) : std::nullopt;
        if (column.has(row) && !number)
            return {};
        firsts.push_back(known.emplace(sameness(number), firsts.size()).first->second);
    }
    return firsts;
}

} // namespace

RowClasses RowClassifier::begin(std::size_t keys)
{
    if (m_known.size() < keys) {
        m_known.resize(keys);
        m_stamps.resize(keys, 0);
    }
    ++m_stamp;
    RowClasses classes;
    classes.classOf.reserve(m_rows.size());
    return classes;
}

void RowClassifier::add(RowClasses &classes, std::size_t key)
{
    if (m_stamps[key] != m_stamp) {
        m_stamps[key] = m_stamp;
        m_known[key] = classes.count++;
    }
    classes.classOf.push_back(m_known[key]);
}

RowClasses RowClassifier::classesOfTexts(const TextColumn &column)
{
    RowClasses classes = begin(column.pool().size());
    for (const Row row : m_rows)
        add(classes, column.id(row));
    return classes;
}

RowClasses RowClassifier::classes(const TextColumn &column)
{
    RowClasses texts = classesOfTexts(column);
    if (texts.count < 2)
        return texts;
    const std::vector<std::size_t> firsts = firstsOfNumbers(column, representatives(texts, m_rows));
    if (firsts.empty())
        return texts;
    RowClasses classes = begin(texts.count);
    for (const quint32 text : texts.classOf)
        add(classes, firsts[text]);
    return classes;
}

RowClasses RowClassifier::refined(const RowClasses &coarse, const RowClasses &by)
{
    RowClasses classes = begin(std::size_t(coarse.count) * by.count);
    for (std::size_t i = 0; i < coarse.classOf.size(); ++i)
        add(classes, std::size_t(coarse.classOf[i]) * by.count + by.classOf[i]);
    return classes;
}

} // namespace runloupe

#include "valuetype.h"

#include "core/decimal.h"
#include "core/numbers.h"

namespace runloupe {

namespace {

bool meansNothing(QByteArrayView text)
{
    return text.isEmpty() || text.compare("none", Qt::CaseInsensitive) == 0 || text.compare("null", Qt::CaseInsensitive) == 0;
}

void add(QByteArrayView text, ValueKinds &kinds)
{
    if (const std::optional<double> number = parseNumber(text)) {
        kinds.hasNumbers = true;
        kinds.hasLongNumbers = kinds.hasLongNumbers || !isExactAsDouble(text, *number);
    } else if (parseBoolean(text)) {
        kinds.hasBooleans = true;
    } else if (!meansNothing(text)) {
        kinds.hasWords = true;
    }
}

} // namespace

ValueType ValueKinds::type() const
{
    if (hasWords || hasNumbers == hasBooleans)
        return ValueType::Text;
    return hasNumbers ? ValueType::Number : ValueType::Boolean;
}

ValueKinds valueKindsOf(const TextColumn &column, std::size_t rows)
{
    ValueKinds kinds;
    std::vector<bool> seen(column.pool().size());
    for (Row row = 0; row < rows; ++row) {
        const TextId id = column.id(row);
        if (id == NoText || seen[id])
            continue;
        seen[id] = true;
        add(column.text(row), kinds);
    }
    return kinds;
}

ValueType valueTypeOf(const TextColumn &column, std::size_t rows)
{
    return valueKindsOf(column, rows).type();
}

std::optional<bool> parseBoolean(QByteArrayView text)
{
    if (text.compare("true", Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

} // namespace runloupe

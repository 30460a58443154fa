#include "valuetype.h"

#include "core/numbers.h"

namespace runloupe {

ValueType valueTypeOf(const TextColumn &column, std::size_t rows)
{
    std::vector<bool> seen(column.pool().size());
    bool areNumbers = true;
    bool areBooleans = true;
    bool areAny = false;
    for (Row row = 0; row < rows && (areNumbers || areBooleans); ++row) {
        const TextId id = column.id(row);
        if (id == NoText || seen[id])
            continue;
        seen[id] = areAny = true;
        areNumbers = areNumbers && parseNumber(column.text(row));
        areBooleans = areBooleans && parseBoolean(column.text(row));
    }
    if (!areAny)
        return ValueType::Text;
    return areNumbers ? ValueType::Number : areBooleans ? ValueType::Boolean : ValueType::Text;
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

#include "jsonsheet.h"

#include "core/numbers.h"

#include <algorithm>

namespace runloupe {

namespace {

/// Whether JSON writes this whole number just so.
bool isJsonInteger(QByteArrayView text)
{
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    const bool isWhole = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isWhole && !digits.isEmpty() && (digits.size() == 1 || digits.front() != '0') && text != "-0";
}

} // namespace

JsonSheet::JsonSheet(const Sheet &sheet, Output &output)
    : SheetWriter(sheet, output)
    , m_json(output)
{
    for (const Sheet::Column &column : sheet.columns)
        m_keys.push_back(column.title.toUtf8());
}

void JsonSheet::write(std::size_t row)
{
    m_json.beginObject();
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        m_json.key(m_keys[i]);
        value(m_sheet.columns[i].type, m_sheet.columns[i].exact(row));
    }
    m_json.endObject();
}

void JsonSheet::value(Sheet::Type type, QByteArrayView exact)
{
    if (exact.isNull())
        return m_json.null();
    switch (type) {
    case Sheet::Type::Text:
        return m_json.string(exact);
    case Sheet::Type::Number:
        return isJsonInteger(exact) ? m_json.wholeNumber(exact) : number(exact);
    case Sheet::Type::Real:
        return number(exact);
    }
}

void JsonSheet::number(QByteArrayView text)
{
    if (const std::optional<double> value = parseNumber(text))
        m_json.number(*value);
    else
        m_json.string(text);
}

} // namespace runloupe

#include "tabsheet.h"

#include <algorithm>

namespace runloupe {

void TabSheet::begin()
{
    for (const Sheet::Column &column : m_sheet.columns)
        cell(column, column.title.toUtf8());
}

void TabSheet::write(std::size_t row)
{
    for (const Sheet::Column &column : m_sheet.columns)
        cell(column, column.exact(row));
}

void TabSheet::cell(const Sheet::Column &column, QByteArrayView utf8)
{
    const auto isSeparator = [](char byte) { return byte == '\t' || byte == '\n' || byte == '\r'; };
    if (!utf8.isValidUtf8())
        return cell(column, QString::fromUtf8(utf8).toUtf8());
    if (std::any_of(utf8.begin(), utf8.end(), isSeparator)) {
        QByteArray text = utf8.toByteArray();
        std::replace_if(text.begin(), text.end(), isSeparator, ' ');
        m_output.write(text);
    } else {
        m_output.write(utf8);
    }
    m_output.write(&column == &m_sheet.columns.back() ? '\n' : '\t');
}

} // namespace runloupe

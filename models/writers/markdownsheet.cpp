#include "markdownsheet.h"

#include "markdowntext.h"

namespace runloupe {

void MarkdownSheet::begin()
{
    for (const Sheet::Column &column : m_sheet.columns) {
        m_output.write("| ");
        m_output.write(markdownText(column.title).toUtf8());
        m_output.write(' ');
    }
    m_output.write("|\n");
    for (const Sheet::Column &column : m_sheet.columns)
        m_output.write(column.align == Align::Right ? "| ---: " : "| --- ");
    m_output.write("|\n");
}

void MarkdownSheet::write(std::size_t row)
{
    for (const Sheet::Column &column : m_sheet.columns) {
        m_output.write("| ");
        m_output.write(markdownText(cellForPeople(column, row, m_digits)).toUtf8());
        m_output.write(' ');
    }
    m_output.write("|\n");
}

} // namespace runloupe

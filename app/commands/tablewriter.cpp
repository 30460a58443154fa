#include "tablewriter.h"

#include "textwidth.h"

namespace runloupe {

void TableWriter::addColumn(const QString &title, Align align)
{
    const QString fitted = fittedText(title, MostColumns);
    m_columns.push_back({ fitted, align, textWidth(fitted) });
}

void TableWriter::widen(std::size_t column, const QString &cell)
{
    m_columns[column].width = qMax(m_columns[column].width, textWidth(fittedText(cell, MostColumns)));
}

void TableWriter::head()
{
    for (const Column &column : m_columns)
        cell(column.title);
    endLine();
}

void TableWriter::cell(const QString &text)
{
    constexpr int Gap = 2;
    const Column &column = m_columns[m_next++];
    const QString fitted = fittedText(text, MostColumns);
    const int room = qMax(0, column.width - textWidth(fitted));
    m_owedBlanks += column.align == Align::Right ? room : 0;
    if (!fitted.isEmpty()) {
        m_output.write(QByteArray(m_owedBlanks, ' '));
        m_output.write(fitted.toUtf8());
        m_owedBlanks = 0;
    }
    m_owedBlanks += Gap + (column.align == Align::Left ? room : 0);
}

void TableWriter::endLine()
{
    m_output.write('\n');
    m_next = 0;
    m_owedBlanks = 0;
}

} // namespace runloupe

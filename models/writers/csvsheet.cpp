#include "csvsheet.h"

namespace runloupe {

void CsvSheet::begin()
{
    for (const Sheet::Column &column : m_sheet.columns)
        m_csv.field(column.title.toUtf8());
    m_csv.endRecord();
}

void CsvSheet::write(std::size_t row)
{
    for (const Sheet::Column &column : m_sheet.columns)
        m_csv.field(column.exact(row));
    m_csv.endRecord();
}

} // namespace runloupe

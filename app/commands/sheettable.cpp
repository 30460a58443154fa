#include "sheettable.h"

#include "tablewriter.h"

namespace runloupe {

namespace {

QString briefCell(const Sheet::Column &column, std::size_t row)
{
    return column.brief ? column.brief(row) : QString::fromUtf8(column.exact(row));
}

} // namespace

void writeTable(const Sheet &sheet, Output &output)
{
    TableWriter table(output);
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        table.addColumn(sheet.columns[i].title, sheet.columns[i].align);
        for (std::size_t row = 0; row < sheet.rows; ++row)
            table.widen(i, briefCell(sheet.columns[i], row));
    }
    table.head();
    for (std::size_t row = 0; row < sheet.rows && !output.hasFailed(); ++row) {
        for (const Sheet::Column &column : sheet.columns)
            table.cell(briefCell(column, row));
        table.endLine();
    }
}

} // namespace runloupe

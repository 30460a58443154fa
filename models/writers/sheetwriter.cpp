#include "sheetwriter.h"

#include "csvsheet.h"
#include "jsonsheet.h"
#include "latexsheet.h"
#include "markdownsheet.h"
#include "tabsheet.h"

namespace runloupe {

QString SheetWriter::cellForPeople(const Sheet::Column &column, std::size_t row, Digits digits)
{
    return digits == Digits::Brief && column.brief ? column.brief(row) : QString::fromUtf8(column.exact(row));
}

std::unique_ptr<SheetWriter> makeSheetWriter(const Sheet &sheet, SheetFormat format, Digits digits, Output &output)
{
    switch (format) {
    case SheetFormat::Csv:
        return std::make_unique<CsvSheet>(sheet, output);
    case SheetFormat::Tsv:
        return std::make_unique<TabSheet>(sheet, output);
    case SheetFormat::Json:
        return std::make_unique<JsonSheet>(sheet, output);
    case SheetFormat::Markdown:
        return std::make_unique<MarkdownSheet>(sheet, digits, output);
    case SheetFormat::Latex:
        break;
    }
    return std::make_unique<LatexSheet>(sheet, digits, output);
}

void writeSheet(const Sheet &sheet, SheetFormat format, Output &output, Digits digits, const Stop &stop)
{
    const std::unique_ptr<SheetWriter> writer = makeSheetWriter(sheet, format, digits, output);
    writer->begin();
    for (std::size_t row = 0; row < sheet.rows; ++row) {
        if (stop.isRequested() || output.hasFailed())
            return;
        writer->write(row);
        stop.report(double(row + 1) / double(sheet.rows));
    }
    writer->end();
}

} // namespace runloupe

#include "sheetformats.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::sheetFormats", text);
}

} // namespace

const QList<SheetFormatName> &sheetFormats()
{
    static const QList<SheetFormatName> formats {
        { .format = SheetFormat::Csv,
          .name = tr("CSV"),
          .suffix = QStringLiteral("csv"),
          .hint = tr("For scripts, as “runloupe runs --format csv” has it: exact numbers, times in milliseconds.") },
        { .format = SheetFormat::Tsv,
          .name = tr("TSV"),
          .suffix = QStringLiteral("tsv"),
          .hint = tr("For spreadsheets: heads and words as in the table, exact numbers.") },
        { .format = SheetFormat::Json,
          .name = tr("JSON"),
          .suffix = QStringLiteral("json"),
          .hint = tr("For scripts: one object a run, numbers as numbers, times in milliseconds.") },
        { .format = SheetFormat::Markdown,
          .name = tr("Markdown"),
          .suffix = QStringLiteral("md"),
          .hint = tr("For notes and issues: heads and words as in the table."),
          .hasBriefNumbers = true },
        { .format = SheetFormat::Latex,
          .name = tr("LaTeX"),
          .suffix = QStringLiteral("tex"),
          .hint = tr("For papers: a table with the rules of booktabs, ready for \\input."),
          .hasBriefNumbers = true },
    };
    return formats;
}

const SheetFormatName &sheetFormatName(SheetFormat format)
{
    return *std::find_if(sheetFormats().begin(), sheetFormats().end(),
                         [format](const SheetFormatName &name) { return name.format == format; });
}

SheetFormat sheetFormatOf(const QString &suffix)
{
    const auto found = std::find_if(sheetFormats().begin(), sheetFormats().end(),
                                    [&suffix](const SheetFormatName &name) { return name.suffix == suffix; });
    return found == sheetFormats().end() ? SheetFormat::Csv : found->format;
}

} // namespace runloupe

#include "sheetpreview.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr std::size_t ShownRows = 12;
constexpr std::size_t WeighedRows = 64;
constexpr qsizetype LongestLine = 400; // characters

QString withShortLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() > LongestLine)
            line = line.left(LongestLine) + QChar(u'…');
    }
    return lines.join(u'\n').trimmed();
}

/// What stands in front of the rows, and the given ones.
template <typename RowOf>
QByteArray written(const Sheet &sheet, SheetFormat format, Digits digits, std::size_t count, RowOf rowOf)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    const std::unique_ptr<SheetWriter> writer = makeSheetWriter(sheet, format, digits, output);
    writer->begin();
    for (std::size_t i = 0; i < count; ++i)
        writer->write(rowOf(i));
    if (count == sheet.rows)
        writer->end();
    return output.finish() ? bytes : QByteArray();
}

/// Rows from all over the sheet stand for the others.
qint64 weighed(const Sheet &sheet, SheetFormat format, Digits digits)
{
    const std::size_t count = std::min(sheet.rows, WeighedRows);
    const auto spread = [&](std::size_t i) { return i * sheet.rows / count; };
    const qint64 head = written(sheet, format, digits, 0, spread).size();
    const qint64 some = written(sheet, format, digits, count, spread).size();
    return count == 0 ? head : head + qint64(double(some - head) * double(sheet.rows) / double(count));
}

} // namespace

SheetPreview previewOf(const Sheet &sheet, SheetFormat format, Digits digits)
{
    const QByteArray first = written(sheet, format, digits, std::min(sheet.rows, ShownRows), [](std::size_t i) { return i; });
    return { .text = withShortLines(QString::fromUtf8(first).remove(u'\r')),
             .rows = sheet.rows,
             .columns = sheet.columns.size(),
             .bytes = weighed(sheet, format, digits) };
}

} // namespace runloupe

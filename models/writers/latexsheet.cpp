#include "latexsheet.h"

#include "latextext.h"

namespace runloupe {

namespace {

/// The text as LaTeX has it; of a long one the beginning.
QString fittedText(const QString &text)
{
    if (text.size() <= LatexSheet::LongestCell)
        return latexText(text);
    const bool isSplit = text[LatexSheet::LongestCell - 1].isHighSurrogate(); // two units of one character
    return latexText(text.left(LatexSheet::LongestCell - (isSplit ? 1 : 0))) + QLatin1String("\\dots{}");
}

} // namespace

LatexSheet::LatexSheet(const Sheet &sheet, Digits digits, Output &output)
    : SheetWriter(sheet, output)
    , m_digits(digits)
    , m_isLong(sheet.rows > MostOnOnePage)
    , m_environment(m_isLong ? QStringLiteral("longtable") : QStringLiteral("tabular"))
{
}

void LatexSheet::begin()
{
    QString alignments;
    for (const Sheet::Column &column : m_sheet.columns)
        alignments += column.align == Align::Right ? u'r' : u'l';
    writeRemarks();
    line(QStringLiteral("\\begin{%1}{%2}").arg(m_environment, alignments));
    line(QStringLiteral("\\toprule"));
    writeHeads();
    line(QStringLiteral("\\midrule"));
    if (m_isLong)
        line(QStringLiteral("\\endhead"));
}

void LatexSheet::write(std::size_t row)
{
    for (const Sheet::Column &column : m_sheet.columns) {
        const QString cell = cellForPeople(column, row, m_digits);
        const bool isNumber = column.type == Sheet::Type::Number || column.type == Sheet::Type::Real;
        m_output.write((isNumber ? latexNumber(cell) : fittedText(cell)).toUtf8());
        m_output.write(&column == &m_sheet.columns.back() ? " \\\\\n" : " & ");
    }
}

void LatexSheet::end()
{
    line(QStringLiteral("\\bottomrule"));
    line(QStringLiteral("\\end{%1}").arg(m_environment));
}

void LatexSheet::writeRemarks()
{
    for (const QString &remark : m_sheet.remarks)
        line(QStringLiteral("% ") + remark.simplified()); // a line break would end the comment
    line(QStringLiteral("% \\usepackage{booktabs}"));
    if (m_isLong)
        line(QStringLiteral("% \\usepackage{longtable}"));
}

void LatexSheet::writeHeads()
{
    for (const Sheet::Column &column : m_sheet.columns) {
        m_output.write(fittedText(column.title).toUtf8());
        m_output.write(&column == &m_sheet.columns.back() ? " \\\\\n" : " & ");
    }
}

void LatexSheet::line(const QString &text)
{
    m_output.write(text.toUtf8());
    m_output.write('\n');
}

} // namespace runloupe

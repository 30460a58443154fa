#include "foldedtext.h"

#include <QFontMetrics>

#include <algorithm>
#include <limits>

namespace runloupe {

namespace {

constexpr qsizetype LongestFolded = 1'000; // characters; four lines of any sensible width

bool isLineBreak(QChar character)
{
    return character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

/// Line breaks as a layout wants them.
QString withLineSeparators(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    for (QChar &character : text) {
        if (isLineBreak(character))
            character = QChar::LineSeparator;
    }
    return text;
}

} // namespace

FoldedText::FoldedText(const QString &text, const QFont &font, int width, Extent extent)
{
    const qsizetype longest = extent == Extent::Folded ? LongestFolded : LongestWhole;
    const int mostLines = extent == Extent::Folded ? FoldedLines : std::numeric_limits<int>::max();
    m_isCut = text.size() > longest;
    m_layout.setText(withLineSeparators(text.left(longest)));
    m_layout.setFont(font);
    QTextOption option;
    const bool isLine = isOneLine(text, font, width);
    option.setWrapMode(isLine ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(m_layout.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    int end = 0; // of what is laid out
    for (int lines = 0; lines < mostLines; ++lines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1));
        line.setPosition({ 0, m_height });
        m_height += line.height();
        end = line.textStart() + line.textLength();
    }
    m_layout.endLayout();
    m_isCut = m_isCut || end < m_layout.text().size();
}

bool FoldedText::isOneLine(const QString &text, const QFont &font, int width)
{
    constexpr qsizetype Short = 100; // characters; measuring more is no cheaper than laying it out
    return text.size() < Short && std::none_of(text.begin(), text.end(), isLineBreak)
        && QFontMetrics(font).horizontalAdvance(text) <= width;
}

bool FoldedText::isFoldable(const QString &text, const QFont &font, int width)
{
    return !isOneLine(text, font, width) && FoldedText(text, font, width, Extent::Folded).isCut();
}

} // namespace runloupe

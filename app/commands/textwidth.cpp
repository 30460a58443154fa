#include "textwidth.h"

#include <QList>

#include <algorithm>
#include <array>
#include <numeric>

namespace runloupe {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// The blocks that terminals draw two columns wide (Unicode's East Asian Width W and F, without the small exceptions).
constexpr std::array<Range, 13> WideRanges { {
    { 0x1100, 0x115F }, // Hangul Jamo
    { 0x2E80, 0x303E }, // CJK radicals and punctuation
    { 0x3041, 0xA4CF }, // kana, CJK, Yi
    { 0xA960, 0xA97F },
    { 0xAC00, 0xD7A3 }, // Hangul syllables
    { 0xF900, 0xFAFF },
    { 0xFE30, 0xFE6F },
    { 0xFF00, 0xFF60 }, // full-width forms
    { 0xFFE0, 0xFFE6 },
    { 0x1F300, 0x1F64F }, // pictographs
    { 0x1F680, 0x1F6FF },
    { 0x1F900, 0x1F9FF },
    { 0x20000, 0x3FFFD }, // CJK extensions
} };

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = std::any_of(WideRanges.begin(), WideRanges.end(), [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
    return isWide ? 2 : 1;
}

/// What would end the line, or be obeyed.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Embeds, overrides or isolates a direction of writing (Unicode Standard Annex 9, 2.1 to 2.5), which goes on to the end of the
/// line where nobody closes it.
bool turnsDirection(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace

int textWidth(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::accumulate(characters.begin(), characters.end(), 0,
                           [](int width, uint character) { return width + widthOf(character); });
}

QString terminalLine(QString text)
{
    std::replace_if(text.begin(), text.end(), isControl, QLatin1Char(' '));
    return text.removeIf(turnsDirection);
}

QString fittedText(const QString &text, int mostColumns)
{
    const qsizetype longest = 16 * mostColumns; // a text of megabytes is not worth looking through
    const QString line = terminalLine(text.left(longest));
    if (text.size() <= longest && textWidth(line) <= mostColumns)
        return line;
    QString fitted;
    int width = 0;
    for (const uint character : line.toUcs4()) {
        width += widthOf(character);
        if (width > mostColumns - 1)
            break;
        fitted += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return fitted + QChar(u'…');
}

} // namespace runloupe

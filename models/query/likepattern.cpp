#include "likepattern.h"

namespace runloupe {

namespace {

char asciiLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte;
}

/// The place behind the UTF-8 character at `place`.
qsizetype nextCharacter(QByteArrayView text, qsizetype place)
{
    do
        ++place;
    while (place < text.size() && (text[place] & 0xC0) == 0x80);
    return place;
}

} // namespace

LikePattern::LikePattern(const QByteArray &pattern, Case letterCase)
    : m_pattern(pattern)
    , m_case(letterCase)
{
}

bool LikePattern::equal(char patternByte, char textByte) const
{
    return patternByte == textByte || (m_case == Case::AsciiInsensitive && asciiLower(patternByte) == asciiLower(textByte));
}

bool LikePattern::matches(QByteArrayView text) const
{
    qsizetype at = 0; // in the pattern
    qsizetype place = 0; // in the text
    qsizetype afterPercent = -1; // in the pattern, where to try again
    qsizetype retry = 0; // in the text, from where
    while (place < text.size()) {
        if (at < m_pattern.size() && m_pattern[at] == '%') {
            afterPercent = ++at;
            retry = place;
        } else if (at < m_pattern.size() && m_pattern[at] == '_') {
            ++at;
            place = nextCharacter(text, place);
        } else if (at < m_pattern.size() && equal(m_pattern[at], text[place])) {
            ++at;
            ++place;
        } else if (afterPercent >= 0) {
            at = afterPercent;
            retry = nextCharacter(text, retry);
            place = retry;
        } else {
            return false;
        }
    }
    while (at < m_pattern.size() && m_pattern[at] == '%')
        ++at;
    return at == m_pattern.size();
}

} // namespace runloupe

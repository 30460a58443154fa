#include "jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace runloupe {

namespace {

bool isPlain(char byte)
{
    return uchar(byte) >= 0x20 && byte != '"' && byte != '\\';
}

/// The escape of a byte that is not plain.
std::array<char, 6> escapeOf(char byte)
{
    constexpr char Digits[] = "0123456789abcdef";
    return { '\\', 'u', '0', '0', Digits[uchar(byte) >> 4], Digits[uchar(byte) & 15] };
}

/// For a few bytes a short escape is customary.
char shortEscapeOf(char byte)
{
    switch (byte) {
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    case '"':
    case '\\':
        return byte;
    default:
        return 0;
    }
}

/// As toUtf8(), which would make question marks of lone surrogates.
QByteArray utf8Of(const QString &text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    const QList<uint> codePoints = text.toUcs4(); // makes U+FFFD of them
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(codePoints.constData()), codePoints.size()).toUtf8();
}

bool looksWhole(QByteArrayView number)
{
    return std::all_of(number.begin(), number.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

} // namespace

JsonWriter &JsonWriter::key(QByteArrayView utf8)
{
    string(utf8);
    m_output.write(": ");
    m_isAfterKey = true;
    return *this;
}

void JsonWriter::string(QByteArrayView utf8)
{
    separate();
    if (utf8.isValidUtf8())
        escaped(utf8);
    else
        escaped(QString::fromUtf8(utf8).toUtf8());
}

void JsonWriter::string(const QString &text)
{
    string(QByteArrayView(utf8Of(text)));
}

void JsonWriter::number(double value)
{
    if (std::isnan(value))
        return string(QByteArrayView("NaN"));
    if (std::isinf(value))
        return string(QByteArrayView(value < 0 ? "-Infinity" : "Infinity"));
    separate();
    std::array<char, 32> buffer; // the longest double has 24 characters
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    Q_ASSERT(error == std::errc());
    const QByteArrayView digits(buffer.data(), end - buffer.data());
    m_output.write(digits);
    if (looksWhole(digits)) // or a reader takes it for an integer, and -0 loses its sign
        m_output.write(".0");
}

void JsonWriter::integer(qint64 value)
{
    std::array<char, 24> buffer;
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    Q_ASSERT(error == std::errc());
    wholeNumber(QByteArrayView(buffer.data(), end - buffer.data()));
}

void JsonWriter::wholeNumber(QByteArrayView digits)
{
    separate();
    m_output.write(digits);
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_output.write(value ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_output.write("null");
}

void JsonWriter::stringOrNull(const QString &text)
{
    if (text.isEmpty())
        null();
    else
        string(text);
}

void JsonWriter::time(Time time)
{
    if (time)
        integer(*time);
    else
        null();
}

void JsonWriter::texts(const TextMap &texts)
{
    beginObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        key(utf8Of(text.key())).string(text.value());
    }
    endObject();
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_output.write(bracket);
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket)
{
    if (--m_depth == 0 && !m_isFirst)
        m_output.write('\n');
    m_output.write(bracket);
    if (m_depth == 0)
        m_output.write('\n');
    m_isFirst = false;
}

/// What stands between the value that comes now and what was before it.
void JsonWriter::separate()
{
    if (m_isAfterKey) {
        m_isAfterKey = false;
        return;
    }
    if (!m_isFirst)
        m_output.write(m_depth == 1 ? "," : ", ");
    if (m_depth == 1)
        m_output.write('\n');
    m_isFirst = false;
}

void JsonWriter::escaped(QByteArrayView utf8)
{
    m_output.write('"');
    const char *plain = utf8.begin();
    for (const char *byte = utf8.begin(); byte != utf8.end(); ++byte) {
        if (isPlain(*byte))
            continue;
        m_output.write(QByteArrayView(plain, byte - plain));
        plain = byte + 1;
        if (const char letter = shortEscapeOf(*byte)) {
            m_output.write('\\');
            m_output.write(letter);
        } else {
            m_output.write(QByteArrayView(escapeOf(*byte)));
        }
    }
    m_output.write(QByteArrayView(plain, utf8.end() - plain));
    m_output.write('"');
}

} // namespace runloupe

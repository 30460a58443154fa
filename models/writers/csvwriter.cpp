#include "csvwriter.h"

#include <QString>

#include <algorithm>

namespace runloupe {

namespace {

bool needsQuotes(QByteArrayView text)
{
    const auto isSpecial = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    return !text.isNull() && (text.isEmpty() || std::any_of(text.begin(), text.end(), isSpecial));
}

} // namespace

void CsvWriter::field(QByteArrayView utf8)
{
    if (!utf8.isValidUtf8())
        return field(QString::fromUtf8(utf8).toUtf8());
    if (!m_isFirst)
        m_output.write(',');
    m_isFirst = false;
    if (needsQuotes(utf8))
        quoted(utf8);
    else
        m_output.write(utf8);
}

void CsvWriter::quoted(QByteArrayView utf8)
{
    m_output.write('"');
    for (const char byte : utf8) {
        if (byte == '"')
            m_output.write('"');
        m_output.write(byte);
    }
    m_output.write('"');
}

void CsvWriter::endRecord()
{
    m_output.write("\r\n");
    m_isFirst = true;
}

} // namespace runloupe

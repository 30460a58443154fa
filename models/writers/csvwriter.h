#pragma once

#include "output.h"

namespace runloupe {

/// Writes comma-separated values as RFC 4180 has them: CRLF after each record, quotes where a field needs them.
class CsvWriter {
public:
    explicit CsvWriter(Output &output)
        : m_output(output)
    {
    }

    /// A null view is a missing value and leaves the field empty; an empty text is written as `""`. Bytes that are not UTF-8
    /// become U+FFFD.
    void field(QByteArrayView utf8);
    void endRecord();

private:
    void quoted(QByteArrayView utf8);

    Output &m_output;
    bool m_isFirst = true;
};

} // namespace runloupe

#pragma once

#include "core/times.h"
#include "output.h"
#include "runs/experiment.h"

#include <QString>

namespace runloupe {

/// Writes a JSON document piece by piece, so that a large one never lies in memory. Each element of the outermost array
/// has a line of its own.
///
/// The caller sees to it that what is begun is ended and that members of objects have keys.
class JsonWriter {
public:
    explicit JsonWriter(Output &output)
        : m_output(output)
    {
    }

    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }

    /// In front of each member's value: `json.key("name").string(name)`.
    JsonWriter &key(QByteArrayView utf8);

    /// Bytes that are not UTF-8, and lone surrogates, become U+FFFD.
    void string(QByteArrayView utf8);
    void string(const QString &text);
    /// Reads back as the same double. What JSON lacks is a string: `"NaN"`, `"Infinity"`, `"-Infinity"`.
    void number(double value);
    void integer(qint64 value);
    /// Digits as JSON has them, of any length: larger numbers than a double or an integer holds stay whole.
    void wholeNumber(QByteArrayView digits);
    void boolean(bool value);
    void null();

    /// A text, or null for the empty one.
    void stringOrNull(const QString &text);
    void time(Time time);
    void texts(const TextMap &texts);

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void escaped(QByteArrayView utf8);

    Output &m_output;
    int m_depth = 0;
    bool m_isFirst = true; // nothing yet at this depth
    bool m_isAfterKey = false;
};

} // namespace runloupe

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace runloupe {

/// SQL's LIKE as SQLite understands it: `%` stands for any text, `_` for one character, the rest for itself, and the
/// whole text must match. Works on UTF-8; no backtracking beyond the last `%`.
class LikePattern {
public:
    enum class Case { Sensitive, AsciiInsensitive };

    LikePattern(const QByteArray &pattern, Case letterCase);

    bool matches(QByteArrayView text) const;

private:
    bool equal(char patternByte, char textByte) const;

    QByteArray m_pattern;
    Case m_case;
};

} // namespace runloupe

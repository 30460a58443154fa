#pragma once

#include <QString>

namespace runloupe {

/// Why something could not be done, in words for the person who asked for it.
///
/// A value type, free to cross threads. `message()` is whole sentences on one line: what, where, why, what to try.
/// `detail()` is what a bug report needs (an SQLite code, a byte offset) and may be empty. Neither ever holds a secret.
class Error {
public:
    enum class Kind {
        NotFound, ///< there is nothing at that place, or nothing of that name
        NotPermitted, ///< it is there, but may not be read
        NotAStore, ///< it can be read, but is something else
        Damaged, ///< it is a store, but its bytes are broken
        Busy, ///< another program holds it; trying again may help
        Unsupported, ///< it is a store of a kind that cannot be read here
        Invalid, ///< what was asked for makes no sense: a query, an option
        Output, ///< the answer could not be written
        Stopped, ///< whoever asked has moved on; never shown to anybody
    };

    Error(Kind kind, const QString &message, const QString &detail = {});

    Kind kind() const { return m_kind; }
    const QString &message() const { return m_message; }
    const QString &detail() const { return m_detail; }

    /// The same error seen from further out: `context` is a whole sentence that is put in front of the message.
    Error within(const QString &context) const;

private:
    Kind m_kind;
    QString m_message;
    QString m_detail;
};

} // namespace runloupe

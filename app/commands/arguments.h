#pragma once

#include "core/result.h"

#include <QMap>
#include <QStringList>

namespace runloupe {

/// An option that a command understands: `--limit N`.
struct Option {
    QString name; ///< with its dashes
    QString value; ///< what stands for its value in the help; empty for one that takes none
    QString help;
    bool isRepeatable = false; ///< else the last one counts

    QStringList choices {}; ///< the only values allowed; empty: any
    bool mayBeEmpty = false; ///< whether an empty value says something
};

/// The words behind a command, sorted into options and others. Options may stand anywhere in front of a `--`.
class Arguments {
public:
    /// The error says which word was wrong and what to try.
    static Result<Arguments> parse(const QStringList &words, const QList<Option> &options);

    /// What is no option, in order.
    const QStringList &others() const { return m_others; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QStringList values(const QString &option) const { return m_values.value(option); }
    /// The last value given.
    QString value(const QString &option, const QString &otherwise) const;

private:
    QStringList m_others;
    QMap<QString, QStringList> m_values; // a flag has an empty one
};

} // namespace runloupe

#pragma once

#include <QStringList>

namespace runloupe {

/// Oddities met while reading that hide nothing else: a torn line, a damaged run. Whole sentences, each naming its place.
///
/// Bounded, so that a store with a million broken lines costs no more than one with a hundred.
class Warnings {
public:
    static constexpr qsizetype Most = 100; ///< sentences kept; the rest is only counted

    void add(const QString &sentence);
    void add(const Warnings &other);

    bool isEmpty() const { return m_count == 0; }
    /// How many there were, kept or not.
    qsizetype count() const { return m_count; }
    const QStringList &sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
    qsizetype m_count = 0;
};

} // namespace runloupe

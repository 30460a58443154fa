#pragma once

#include "comparison.h"

#include <QHash>

#include <memory>

namespace runloupe {

class EntryMaker;

/// Entries in the making, in the order in which their keys were named first.
class EntriesMaker {
public:
    explicit EntriesMaker(std::size_t runs);
    ~EntriesMaker();

    /// The entry of this key; a new one where there is none. Stays where it is.
    EntryMaker &at(const QString &key, Sameness sameness, const QString &title = {});
    bool has(const QString &key, std::size_t run) const;
    /// The key, or where the run has something there already, the key with the first number that is free: `model #2`.
    QString freeKey(const QString &key, std::size_t run) const;
    /// Those for which some run has a value.
    std::vector<ComparedEntry> take();

private:
    Q_DISABLE_COPY_MOVE(EntriesMaker)

    std::size_t m_runs;
    std::vector<std::unique_ptr<EntryMaker>> m_entries;
    QHash<QString, EntryMaker *> m_index;
};

/// Collects what each run has at one entry; of equal texts one is kept.
class EntryMaker {
public:
    EntryMaker(const QString &key, const QString &title, Sameness sameness, std::size_t runs);

    bool has(std::size_t run) const { return m_entry.places[run] != ComparedEntry::None; }
    void set(std::size_t run, const QString &text, const QString &shown = {}) { set(run, text, shown, text); }
    /// `identity` is what is compared in place of the text, which follows from it.
    void set(std::size_t run, const QString &text, const QString &shown, const QString &identity);
    /// The same of numbers. An entry has either only texts or only one type of numbers.
    void setWhole(std::size_t run, qint64 number, const QString &shown = {});
    void setReal(std::size_t run, double number);

    EntriesMaker &parts() { return m_parts; }
    ComparedEntry take();

private:
    int placeOf(const QString &text, const QString &shown, const QString &identity);

    ComparedEntry m_entry;
    Sameness m_sameness;
    QHash<std::pair<QString, QString>, int> m_places; // of an identity and how it is shown, among the values
    QHash<QString, int> m_firstOfSame;
    EntriesMaker m_parts;
};

} // namespace runloupe

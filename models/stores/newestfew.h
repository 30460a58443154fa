#pragma once

#include "core/times.h"

#include <QByteArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace runloupe {

/// Of things that come in any order keeps so many of the newest: by start time, those without one last, then by id, which is
/// the order of a RunOrder of which nothing is said.
template <typename Thing>
class NewestFew {
public:
    explicit NewestFew(std::size_t most)
        : m_most(most)
    {
    }

    /// `make()` is asked for the thing only if it is among the newest so far.
    template <typename Make>
    void add(Time start, QByteArrayView id, Make make)
    {
        const bool isFull = m_entries.size() == m_most;
        if (m_most == 0 || (isFull && !isNewer(start, id, m_entries.front())))
            return;
        if (isFull) {
            std::pop_heap(m_entries.begin(), m_entries.end(), isEntryNewer);
            m_entries.pop_back();
        }
        m_entries.push_back({ start, id.toByteArray(), make() });
        std::push_heap(m_entries.begin(), m_entries.end(), isEntryNewer);
    }

    /// The newest first; none are left.
    std::vector<Thing> take()
    {
        std::sort_heap(m_entries.begin(), m_entries.end(), isEntryNewer);
        std::vector<Thing> things;
        things.reserve(m_entries.size());
        for (Entry &entry : m_entries)
            things.push_back(std::move(entry.thing));
        m_entries.clear();
        return things;
    }

private:
    struct Entry {
        Time start;
        QByteArray id;
        Thing thing;
    };

    static bool isNewer(Time start, QByteArrayView id, const Entry &entry)
    {
        return start != entry.start ? start > entry.start : id < QByteArrayView(entry.id); // nothing is less than any time
    }
    static bool isEntryNewer(const Entry &a, const Entry &b) { return isNewer(a.start, a.id, b); }

    std::size_t m_most;
    std::vector<Entry> m_entries; // a heap, the oldest at its front
};

} // namespace runloupe

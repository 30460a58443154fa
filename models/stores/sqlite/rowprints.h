#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace runloupe {

/// What the rows of a table looked like, in 16 bytes each: enough to see which are new, changed or gone.
class RowPrints {
public:
    struct Print {
        qint64 rowId;
        std::size_t hash;
    };

    void add(qint64 rowId, std::size_t hash) { m_prints.push_back({ rowId, hash }); }
    const std::vector<Print> &all() const { return m_prints; }

private:
    std::vector<Print> m_prints; // by rowid
};

/// Takes prints anew and says how they differ from those before. Rows in the order of their ids.
class PrintComparison {
public:
    enum class Row { Same, Changed, New };

    /// `before` outlives this.
    explicit PrintComparison(const RowPrints &before)
        : m_before(before.all())
    {
    }

    Row take(qint64 rowId, std::size_t hash);
    /// After the last row: whether any of those before was not met again.
    bool hasLost() const { return m_hasLost || m_next < m_before.size(); }
    RowPrints takePrints() { return std::move(m_now); }

private:
    const std::vector<RowPrints::Print> &m_before;
    std::size_t m_next = 0; // the first one before that was not met yet
    bool m_hasLost = false;
    RowPrints m_now;
};

} // namespace runloupe

#pragma once

#include "runs/runtablebuilder.h"

namespace runloupe {

/// Finds the rows of runs without hashing most ids: a table names the same run many times in a row, and then the next one,
/// which stands one row above it, for runs were added newest first.
class RowGuess {
public:
    explicit RowGuess(const RunTableBuilder &builder)
        : m_builder(builder)
    {
    }

    /// NoRow for a run that is not wanted.
    Row rowOf(QByteArrayView runId)
    {
        if (QByteArrayView(m_lastId) != runId) {
            m_lastId = runId.toByteArray();
            m_lastRow = m_builder.rowOf(runId, m_lastRow - 1);
        }
        return m_lastRow;
    }

private:
    const RunTableBuilder &m_builder;
    QByteArray m_lastId;
    Row m_lastRow = NoRow;
};

} // namespace runloupe

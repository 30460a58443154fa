#pragma once

#include "runs/runselection.h"

namespace runloupe {

/// Which of the selection's compared runs get a column, in which order: the baseline first, whether or not it is one of them, the
/// others as people arranged them, else as they stand in the table of runs.
class ComparedColumns {
public:
    /// So many where nobody selected any.
    static constexpr std::size_t MostUnselected = 50;
    static constexpr std::size_t MostSelected = 500;

    /// `selection` outlives this.
    explicit ComparedColumns(const RunSelection *selection)
        : m_selection(selection)
    {
    }

    /// Takes them anew from the selection.
    void choose();
    const std::vector<Row> &rows() const { return m_rows; }
    std::vector<RunKey> runs() const;
    /// How many runs would be compared if there were room for all.
    std::size_t count() const { return m_count; }
    /// `first 50 of 1,204 runs compared`; empty where it is all of them.
    QString note() const;

    /// How people want them to stand. Runs that come later stand behind them.
    void setOrder(const std::vector<RunKey> &runs) { m_order = runs; }

private:
    void putFirst(Row row);

    const RunSelection *m_selection;
    std::vector<RunKey> m_order;
    std::vector<Row> m_rows;
    std::size_t m_count = 0;
};

} // namespace runloupe

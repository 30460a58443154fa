#pragma once

#include "runs/column.h"

namespace runloupe {

/// Which of some runs are alike, as a class each: 0, 1, 2 … in the order in which they first appear.
struct RowClasses {
    std::vector<quint32> classOf; ///< by the run's place in the list of runs
    quint32 count = 0;

    friend bool operator==(const RowClasses &, const RowClasses &) = default;
};

/// Makes the classes of many columns over the same runs, with one piece of memory.
class RowClassifier {
public:
    /// `rows` outlive this.
    explicit RowClassifier(const std::vector<Row> &rows)
        : m_rows(rows)
    {
    }

    /// Runs of equal texts, or of none, are alike; where all texts are numbers, those of equal numbers: `0.1` and `1e-1`.
    RowClasses classes(const TextColumn &column);
    /// Runs that are alike in both.
    RowClasses refined(const RowClasses &coarse, const RowClasses &by);

private:
    RowClasses classesOfTexts(const TextColumn &column);
    RowClasses begin(std::size_t keys);
    void add(RowClasses &classes, std::size_t key);

    const std::vector<Row> &m_rows;
    std::vector<quint32> m_known; // class by key, where m_stamps says so
    std::vector<quint32> m_stamps;
    quint32 m_stamp = 0;
};

} // namespace runloupe

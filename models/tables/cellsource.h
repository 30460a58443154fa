#pragma once

#include "runs/orderkeys.h"
#include "runs/runtable.h"
#include "valuetype.h"

#include <memory>

namespace runloupe {

/// What one column of the runs table says of each run. Cells are made when they are painted; none is kept.
///
/// Immutable, and usable from any thread. It keeps its table alive.
class CellSource {
public:
    explicit CellSource(const SharedRunTable &table)
        : m_table(table)
    {
    }
    virtual ~CellSource();

    const RunTable &table() const { return *m_table; }

    virtual ValueType type() const { return ValueType::Text; }
    /// Whole and exact, for tooltips and copying. Empty where the run has no value.
    virtual QString fullText(Row row) const = 0;
    /// Short and on one line, for the eye.
    virtual QString text(Row row) const;
    /// The value where it is a number.
    virtual std::optional<double> number(Row row) const;
    /// Whether it is not known yet what the run has; until then it has no value.
    virtual bool isPending(Row) const { return false; }
    /// Whether two runs have the same value, or none both. NaN is the same as NaN, and 0.10 as 0.1 where all are numbers.
    virtual bool isSame(Row a, Row b) const;
    virtual OrderKeys orderKeys(Qt::SortOrder direction) const = 0;

    /// A number that came of several cells, such as their mean: for the eye in few digits, or exactly.
    virtual QString numberText(double number, int digits) const;
    virtual QString exactNumberText(double number) const;
    /// Where the values of several runs lie, by those with the least and the greatest; empty where that says nothing.
    virtual QString spanText(Row least, Row greatest) const;

protected:
    const SharedRunTable &sharedTable() const { return m_table; }

private:
    Q_DISABLE_COPY_MOVE(CellSource)

    SharedRunTable m_table;
};

using SharedCells = std::shared_ptr<const CellSource>;

/// Of a column that this table does not have.
SharedCells emptyCells(const SharedRunTable &table);

/// NaN is the same as NaN, and missing as missing.
bool isSameNumber(std::optional<double> a, std::optional<double> b);

} // namespace runloupe

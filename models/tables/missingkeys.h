#pragma once

#include "runs/column.h"

#include <QList>

namespace runloupe {

class RunTable;

/// The keys by which runs were to be sorted and grouped, and which their table does not have. A value.
struct MissingKeys {
    QList<ColumnKey> sorting {};
    QList<ColumnKey> grouping {};

    bool isEmpty() const { return sorting.isEmpty() && grouping.isEmpty(); }
    /// Without those that were missing before.
    MissingKeys since(const MissingKeys &before) const;
    /// Says to people that these are gone, in a sentence each.
    QString lossText() const;
    /// The same of a table that never had them: they are of use again with one that has.
    QString absenceText() const;

    friend bool operator==(const MissingKeys &, const MissingKeys &) = default;

private:
    QString sentences(const QString &ofSorting, const QString &ofGrouping) const;
};

} // namespace runloupe

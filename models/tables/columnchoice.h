#pragma once

#include "runcolumn.h"

#include <QHash>

namespace runloupe {

/// Every column that a table could show, by kind: attributes, params, metrics with their last value, tags, and datasets and
/// models where runs have some.
QList<ColumnKey> availableColumns(const RunTable &table);

/// Whether it is one of them, or what the histories of one of them come down to.
bool isAvailable(const RunTable &table, const ColumnKey &key);

/// Which columns people want to see, over all tables they look at. A value.
///
/// What nobody spoke of is shown as is usual: the common attributes, the experiment and the store where there are several,
/// params, metrics, tags and the names of datasets and models; not MLflow's own tags, and at most MostUsual of a kind, for
/// there are runs with 10,000 metrics. What histories come down to is shown where it is asked for.
class ColumnChoice {
public:
    static constexpr qsizetype MostUsual = 100;

    void set(const ColumnKey &key, bool shown);
    /// Back to what is usual.
    void clear() { m_spoken.clear(); }

    /// Whether people want the columns that they spoke of.
    const QHash<ColumnKey, bool> &spoken() const { return m_spoken; }

    /// The columns of histories that are asked for, of all metrics or one; in the order in which they stand behind it.
    QList<ColumnKey> histories() const;
    QList<ColumnKey> histories(const QString &metric) const;
    /// Those that are worth an offer: all that need no number, and with one what people may well mean or have asked for.
    QList<ColumnKey> offeredHistories(const QString &metric) const;

    /// Of the table's columns those that are wanted, in the usual order: by kind, but user and source behind the metrics.
    /// What a metric's history comes down to stands right behind it, or where it would stand.
    QList<ColumnKey> shown(const RunTable &table) const;

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;

private:
    QHash<ColumnKey, bool> m_spoken;
};

} // namespace runloupe

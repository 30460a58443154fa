#pragma once

#include "columnguess.h"
#include "runs/series.h"
#include "stores/store.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace runloupe {

/// A row of the table of metrics.
struct MetricRow {
    qint64 rowId; ///< grows with each point that is logged
    qint64 step;
    qint64 timestamp;
    double value;
};

/// Series that grow side by side while their points are met in the order of a table or an index: all the keys of one run, or
/// one key of all runs.
class SeriesHeap {
public:
    enum class Each { Key, Run };

    /// `fixed` is the run whose keys are gathered, or the key that is gathered of each run. `wanted`: null for all.
    SeriesHeap(Each each, const QString &fixed, const QSet<QByteArray> *wanted = nullptr);

    void add(QByteArrayView name, const MetricRow &point);
    /// Gives the series away, in order; the heap is empty then.
    void giveTo(const Store::SeriesSink &sink);

private:
    struct Growing {
        QByteArray name; ///< of the run or the key
        std::vector<MetricRow> points; ///< in the order in which they were met; none of what is not wanted
        bool isWanted = true;
    };
    Series seriesOf(const QByteArray &name, std::vector<MetricRow> &points) const;
    int placeOf(QByteArrayView name);

    Each m_each;
    QString m_fixed;
    const QSet<QByteArray> *m_wanted;
    std::deque<Growing> m_growing; // a vector would hold two of them while it grows
    QHash<QByteArray, int> m_places;
    ColumnGuess m_guess;
};

} // namespace runloupe

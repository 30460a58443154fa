#pragma once

#include "stores/store.h"

#include <functional>
#include <vector>

namespace runloupe {

/// Reads metric histories in a fixed order (by run, then by key) without holding all of them in memory.
///
/// Stores hand series over in the order that costs them least, so runs are asked for in batches; a batch grows or shrinks
/// with the number of points that the one before it had.
class OrderedSeriesReader {
public:
    using Sink = std::function<void(const Series &)>;

    /// Empty `keys`: all of them.
    OrderedSeriesReader(SharedStore store, const QStringList &keys, View view);

    /// `isEnough` is asked after each series, and ends the reading.
    Result<Warnings> read(const QStringList &runIds, const Sink &sink, const std::function<bool()> &isEnough) const;

private:
    struct PlacedSeries {
        qsizetype place; // of the run in the batch
        Series series;
    };
    using Batch = std::vector<PlacedSeries>;

    /// Fills `batch` in order.
    Result<Warnings> readBatch(const QStringList &runIds, Batch &batch) const;

    SharedStore m_store;
    QStringList m_keys;
    View m_view;
};

} // namespace runloupe

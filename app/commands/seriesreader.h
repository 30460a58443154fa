#pragma once

#include "stores/store.h"

#include <functional>

namespace runloupe {

/// Reads metric histories in a fixed order (by run, then by key) without holding all of them in memory.
///
/// Stores hand series over in the order that costs them least, so runs are asked for in batches; a batch grows or shrinks
/// with the number of points that the one before it had.
class SeriesReader {
public:
    using Sink = std::function<void(const Series &)>;

    /// Empty `keys`: all of them.
    SeriesReader(SharedStore store, const QStringList &keys, View view);

    /// `isEnough` is asked after each series, and ends the reading.
    Result<Warnings> read(const QStringList &runIds, const Sink &sink, const std::function<bool()> &isEnough) const;

private:
    Result<Warnings> readBatch(const QStringList &runIds, std::vector<Series> &batch) const;

    SharedStore m_store;
    QStringList m_keys;
    View m_view;
};

} // namespace runloupe

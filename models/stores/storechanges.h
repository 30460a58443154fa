#pragma once

#include "runs/seriestail.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace runloupe {

/// What a store was like when it was looked at, as far as its format needs it to tell what has changed since. Never changed, and
/// so shared between threads.
class StoreMark {
public:
    StoreMark() = default;
    virtual ~StoreMark() = default;

private:
    Q_DISABLE_COPY_MOVE(StoreMark)
};

using SharedMark = std::shared_ptr<const StoreMark>;

/// What was written to a store between two looks at it.
struct StoreChanges {
    SharedMark mark {}; ///< to go on from; null where the store cannot be followed
    /// More has changed than can be told, such as points that are no longer there: all has to be read again.
    bool isRewritten = false;
    bool areExperimentsChanged = false; ///< which there are, what they are called, or how many runs they have
    QStringList runIds {}; ///< of runs that are new, changed or gone
    QList<SeriesTail> tails {}; ///< new points, of any run; none of runs that are new

    bool isEmpty() const { return !isRewritten && !areExperimentsChanged && runIds.isEmpty() && tails.isEmpty(); }
};

} // namespace runloupe

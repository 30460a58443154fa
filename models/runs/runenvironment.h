#pragma once

#include "experiment.h"

namespace runloupe {

/// In what a run ran, as far as the models tell that it logged.
struct RunEnvironment {
    QString readFrom; ///< the file or tag that told it; empty where none was found
    TextMap packages; ///< with their versions; Python is one of them

    /// Models that one run logged mostly say the same; where they do not, both versions are kept.
    void add(const QString &package, const QString &version);
};

} // namespace runloupe

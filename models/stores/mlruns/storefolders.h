#pragma once

#include "experimentfolder.h"

#include <optional>

namespace runloupe {

/// The experiments of a store, and what else was met on the way to them.
struct StoreFolders {
    std::vector<ExperimentFolder> experiments; ///< those in the trash last
    std::vector<Path> innerStores; ///< stores that lie inside this one, with runs of their own
};

/// The root of the store that `path` belongs to: a root itself (whatever its name), the folder around an `mlruns`, one
/// experiment of it, one run, or its model registry. Nothing where there is no store.
std::optional<Path> findStoreRoot(const Path &path);

/// Lists the root of `visit` and its trash. Reads the meta.yaml of experiments and no run's, save where runs lie loose.
Result<StoreFolders> listStore(Visit &visit);

} // namespace runloupe

#pragma once

#include "storefolders.h"
#include "stores/store.h"

namespace runloupe {

/// Counts what a store holds; reads every meta.yaml and no metric.
StoreDescription summarise(const StoreFolders &folders, Visit &visit);

} // namespace runloupe

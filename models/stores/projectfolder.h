#pragma once

#include "store.h"

namespace runloupe {

/// Opens what a project's folder holds beside its code: an `mlruns`, databases of MLflow, or several of them, since MLflow 3.7
/// changed from the one to the other. Of several it is the one with the most runs, and those with fewer are named in a warning of
/// each of its answers. NotAStore where there is none.
Result<SharedStore> openProjectFolder(const QString &path, const Stop &stop);

} // namespace runloupe

#pragma once

#include "core/result.h"
#include "savedviews.h"

namespace runloupe {

/// A view in a file of its own, for colleagues. Small enough to be read and written in the GUI thread.
Result<SavedView> readViewFile(const QString &path);
/// In place of what is there already.
Result<void> writeViewFile(const SavedView &view, const QString &path);

} // namespace runloupe

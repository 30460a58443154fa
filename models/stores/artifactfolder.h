#pragma once

#include <QString>

namespace runloupe {

/// Where on this machine the folder lies that a store recorded as `recorded` (a path or a URI, of any system); empty where it is
/// not found.
///
/// Stores move and are copied, and their artifacts with them. So beside the recorded place, those beside the store are tried
/// that end in the same way; the end must still have `id`, that of the run or model, so that no other's files are taken.
QString localArtifactFolder(const QString &recorded, const QString &id, const QString &storeUri);

} // namespace runloupe

#pragma once

#include <QStringList>

namespace runloupe {

/// What to call a store: its name, and where others have the same name also as much of the folder that it lies in as tells it
/// from them, `mlflow.db (vision/sweep)`. `others` are the locations of those others.
QString storeTitle(const QString &name, const QString &location, const QStringList &others);

} // namespace runloupe

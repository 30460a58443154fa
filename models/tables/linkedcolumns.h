#pragma once

#include "cellsource.h"

namespace runloupe {

// Columns of what is linked with runs: the datasets that they read and the models that they logged. Most runs have one of
// them or none; of several the different texts stand in a row, set apart by commas.

/// `name`, `digest`, `context`; and `name`, `type`, `status` of models.
QStringList datasetColumnKeys();
QStringList modelColumnKeys();

/// The head of such a column; empty for another key.
QString datasetColumnTitle(const QString &key);
QString modelColumnTitle(const QString &key);

/// Empty cells for another key.
SharedCells datasetCells(const SharedRunTable &table, const QString &key);
SharedCells modelCells(const SharedRunTable &table, const QString &key);

} // namespace runloupe

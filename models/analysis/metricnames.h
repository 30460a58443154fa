#pragma once

#include <QString>

namespace runloupe {

/// How likely people want to see this metric first, told by its name alone: less is likelier. Losses before errors before
/// scores before all else; what the machine measured of itself comes last.
int metricRank(const QString &key);

/// Whether the machine measured it of itself, and not the training.
bool isMachineMetric(const QString &key);

/// Whether it counts epochs, by its name: `epoch`, `trainer/epoch`.
bool isEpoch(const QString &key);

/// What stands before the last `/`, by which metrics are put together; empty where there is none.
QString metricPrefix(const QString &key);

} // namespace runloupe

#pragma once

#include <QString>

namespace runloupe {

/// How likely people want to see this metric first, told by its name alone: less is likelier. Losses before errors before
/// scores before all else; what the machine measured of itself comes last.
int metricRank(const QString &key);

/// Which values of a metric are the better ones.
enum class Better { Unknown, Lower, Higher };

/// A guess by the metric's name alone: losses and errors are to be low, scores high.
Better betterOf(const QString &key);

} // namespace runloupe

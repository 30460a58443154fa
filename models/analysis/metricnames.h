#pragma once

#include <QString>

namespace runloupe {

/// How likely people want to see this metric first, told by its name alone: less is likelier. Losses before errors before
/// scores before all else; what the machine measured of itself comes last.
int metricRank(const QString &key);

} // namespace runloupe

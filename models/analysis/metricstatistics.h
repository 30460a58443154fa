#pragma once

#include "seriesstatistics.h"

#include <QHash>
#include <QString>

namespace runloupe {

/// What the histories of one run's metrics come down to, by key.
using MetricStatistics = QHash<QString, SeriesStatistics>;

} // namespace runloupe

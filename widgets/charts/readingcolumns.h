#pragma once

#include "runreading.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace runloupe {

/// A column of the table of readings.
struct ReadingColumn {
    QString title;
    QString toolTip;
    std::function<std::optional<double>(const RunReading &)> value; ///< nothing or NaN where the run has none
    std::function<QString(double)> text;
};

/// Those that answer a wish; the name of the run is none of them.
std::vector<ReadingColumn> readingColumns(const ReadingWish &wish, XAxis axis);

} // namespace runloupe

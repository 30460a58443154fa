#pragma once

#include "analysis/seriesstatistics.h"
#include "rundetails.h"

namespace runloupe {

/// What a metric's history comes down to, in words.
struct MetricTexts {
    QString least;
    QString greatest;
    QString bestStep; ///< where the best value was logged, as far as the metric's name tells which one that is
};

/// For the eye, or with all digits.
enum class Digits { Short, Exact };

/// Empty texts where the history has no number at all.
MetricTexts metricTexts(const QString &key, const SeriesStatistics &history, Digits digits);

/// Everything about a metric in a few lines: its name, its last value, and what its history was.
QString metricStory(const RunDetail &metric, const SeriesStatistics *history);

} // namespace runloupe

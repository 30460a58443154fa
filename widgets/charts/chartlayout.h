#pragma once

#include <QStringList>

namespace runloupe {

/// What one chart shows. A value.
struct ChartLayout {
    QStringList metrics; ///< never empty; the first gives the chart its name and its place

    const QString &name() const { return metrics.first(); }

    friend bool operator==(const ChartLayout &, const ChartLayout &) = default;
};

/// Charts that stand together, for the names of their metrics begin alike.
struct ChartSection {
    QString prefix; ///< see metricPrefix()
    QList<ChartLayout> charts; ///< never empty
    qsizetype chartCount = 0; ///< with those that a search has left out
    bool isFolded = false;

    friend bool operator==(const ChartSection &, const ChartSection &) = default;
};

} // namespace runloupe

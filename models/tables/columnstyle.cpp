#include "columnstyle.h"

namespace runloupe {

Better betterOfMetric(const QString &metric, const ColumnStyles &styles)
{
    return styles.value({ ColumnKind::Metric, metric }).better.value_or(betterOf(metric));
}

Better usualBetter(const ColumnKey &key, const ColumnStyles &styles)
{
    if (key.kind != ColumnKind::Metric)
        return Better::Unknown;
    switch (key.statistic.kind) {
    case Statistic::Kind::TimeToReach:
    case Statistic::Kind::StepToReach:
        return Better::Lower;
    case Statistic::Kind::StepOfBest:
        return Better::Unknown;
    default:
        return betterOfMetric(key.key, styles);
    }
}

} // namespace runloupe

#include "columnname.h"

#include "statisticwords.h"

#include <array>

namespace runloupe {

namespace {

// Part of what settings keep, so never to be renamed.
constexpr std::array<QLatin1String, ColumnKindCount> KindNames {
    QLatin1String("attributes."), QLatin1String("params."),   QLatin1String("metrics."),
    QLatin1String("tags."),       QLatin1String("datasets."), QLatin1String("models."),
};
constexpr QLatin1String OfMetric(" of metrics.");

} // namespace

QString qualifiedName(const ColumnKey &key)
{
    if (key.isOfHistory())
        return statisticName(key.statistic) + OfMetric + key.key;
    return KindNames[std::size_t(key.kind)] + key.key;
}

std::optional<ColumnKey> columnOfName(const QString &name)
{
    for (std::size_t kind = 0; kind < KindNames.size(); ++kind) {
        if (name.startsWith(KindNames[kind]))
            return ColumnKey { ColumnKind(kind), name.sliced(KindNames[kind].size()) };
    }
    const qsizetype end = name.indexOf(OfMetric); // the first one: the key may hold more of them
    const std::optional<Statistic> statistic = end < 0 ? std::nullopt : statisticOfName(name.first(end));
    if (!statistic)
        return std::nullopt;
    return ColumnKey { ColumnKind::Metric, name.sliced(end + OfMetric.size()), *statistic };
}

} // namespace runloupe

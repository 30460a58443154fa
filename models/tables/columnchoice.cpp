#include "columnchoice.h"

#include "linkedcolumns.h"
#include "statisticwords.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace runloupe {

namespace {

template <typename Column>
void append(QList<ColumnKey> &keys, ColumnKind kind, const std::vector<Column> &columns)
{
    for (const Column &column : columns)
        keys << ColumnKey { kind, column.key() };
}

void append(QList<ColumnKey> &keys, ColumnKind kind, const QStringList &columns)
{
    for (const QString &key : columns)
        keys << ColumnKey { kind, key };
}

/// Whether the runs have more than one text there.
bool varies(const RunTable &table, TextAttribute attribute)
{
    const TextColumn &column = table.attribute(attribute);
    for (Row row = 1; row < table.size(); ++row) {
        if (column.id(row) != column.id(0))
            return true;
    }
    return false;
}

bool isUsualAttribute(const RunTable &table, const QString &key)
{
    static const QStringList always { QStringLiteral("run_name"), QStringLiteral("status"),  QStringLiteral("start_time"),
                                      QStringLiteral("duration"), QStringLiteral("user_id"), QStringLiteral("source") };
    if (key == QLatin1String("experiment_id"))
        return varies(table, TextAttribute::ExperimentId) || varies(table, TextAttribute::Store);
    if (key == QLatin1String("store"))
        return varies(table, TextAttribute::Store);
    return always.contains(key);
}

bool isUsual(const RunTable &table, const ColumnKey &key)
{
    switch (key.kind) {
    case ColumnKind::Attribute:
        return isUsualAttribute(table, key.key);
    case ColumnKind::Tag:
        return !key.key.startsWith(QLatin1String("mlflow."));
    case ColumnKind::Dataset:
    case ColumnKind::Model:
        return key.key == QLatin1String("name");
    case ColumnKind::Param:
    case ColumnKind::Metric:
        break;
    }
    return true;
}

/// Who ran it and from where comes behind what people compare, so that params and metrics are seen first.
bool isBehindMetrics(const ColumnKey &key)
{
    return key.kind == ColumnKind::Attribute && (key.key == QLatin1String("user_id") || key.key == QLatin1String("source"));
}

QList<ColumnKey> columnsInUsualOrder(const RunTable &table)
{
    QList<ColumnKey> keys = availableColumns(table);
    const auto tags = std::find_if(keys.begin(), keys.end(), [](const ColumnKey &key) { return key.kind >= ColumnKind::Tag; });
    std::stable_partition(keys.begin(), tags, [](const ColumnKey &key) { return !isBehindMetrics(key); });
    return keys;
}

/// By metric, and then as they are to stand.
void sortHistories(QList<ColumnKey> &keys)
{
    std::sort(keys.begin(), keys.end(), [](const ColumnKey &a, const ColumnKey &b) {
        return std::tie(a.key, a.statistic.kind, a.statistic.argument, a.statistic.step)
            < std::tie(b.key, b.statistic.kind, b.statistic.argument, b.statistic.step);
    });
}

} // namespace

QList<ColumnKey> availableColumns(const RunTable &table)
{
    QList<ColumnKey> keys = attributeColumnKeys();
    append(keys, ColumnKind::Param, table.params());
    append(keys, ColumnKind::Metric, table.metrics());
    append(keys, ColumnKind::Tag, table.tags());
    if (table.hasDatasets())
        append(keys, ColumnKind::Dataset, datasetColumnKeys());
    if (table.hasModels())
        append(keys, ColumnKind::Model, modelColumnKeys());
    return keys;
}

bool isAvailable(const RunTable &table, const ColumnKey &key)
{
    switch (key.kind) {
    case ColumnKind::Attribute:
        return attributeColumnKeys().contains(key);
    case ColumnKind::Param:
        return table.param(key.key) != nullptr;
    case ColumnKind::Metric:
        return table.metric(key.key) != nullptr;
    case ColumnKind::Tag:
        return table.tag(key.key) != nullptr;
    case ColumnKind::Dataset:
        return table.hasDatasets() && datasetColumnKeys().contains(key.key);
    case ColumnKind::Model:
        return table.hasModels() && modelColumnKeys().contains(key.key);
    }
    return false;
}

void ColumnChoice::set(const ColumnKey &key, bool shown)
{
    if (shown || !key.isOfHistory())
        m_spoken[key] = shown;
    else
        m_spoken.remove(key);
}

QList<ColumnKey> ColumnChoice::histories() const
{
    QList<ColumnKey> keys;
    for (auto spoken = m_spoken.begin(); spoken != m_spoken.end(); ++spoken) {
        if (spoken.key().isOfHistory())
            keys << spoken.key();
    }
    sortHistories(keys);
    return keys;
}

QList<ColumnKey> ColumnChoice::histories(const QString &metric) const
{
    QList<ColumnKey> keys = histories();
    keys.removeIf([&metric](const ColumnKey &key) { return key.key != metric; });
    return keys;
}

QList<ColumnKey> ColumnChoice::offeredHistories(const QString &metric) const
{
    QList<ColumnKey> keys = histories(metric);
    for (const Statistic::Kind kind : statisticKinds()) {
        const std::optional<Statistic> statistic = statisticWith(kind, usualArgument(kind));
        if (const ColumnKey key { ColumnKind::Metric, metric, statistic.value_or(Statistic()) }; statistic && !keys.contains(key))
            keys << key;
    }
    sortHistories(keys);
    return keys;
}

QList<ColumnKey> ColumnChoice::shown(const RunTable &table) const
{
    QHash<QString, QList<ColumnKey>> histories; // by metric
    for (const ColumnKey &key : this->histories())
        histories[key.key] << key;
    QList<ColumnKey> keys;
    std::array<qsizetype, ColumnKindCount> usual {}; // shown so far, by kind
    for (const ColumnKey &key : columnsInUsualOrder(table)) {
        qsizetype &count = usual[std::size_t(key.kind)];
        const auto spoken = m_spoken.constFind(key);
        const bool isShown = spoken != m_spoken.constEnd() ? *spoken : count < MostUsual && isUsual(table, key);
        if (isShown)
            keys << key;
        if (isShown && spoken == m_spoken.constEnd())
            ++count;
        if (key.kind == ColumnKind::Metric)
            keys << histories.value(key.key);
    }
    return keys;
}

} // namespace runloupe

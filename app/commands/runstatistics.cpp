#include "runstatistics.h"

#include "keycolumns.h"
#include "statistics/statisticsreader.h"
#include "tables/statisticcells.h"
#include "tables/statisticwords.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunStatistics", text);
}

StatisticWish wishOf(const ColumnKey &key)
{
    return wishFor(key, betterOf(key.key));
}

/// What is called `min of metrics.loss`, the key as in the search language.
std::optional<ColumnKey> statisticNamed(const QString &name)
{
    static constexpr QLatin1String Of(" of "); // which may be part of what stands before it: `mean of last 10`
    for (qsizetype end = name.indexOf(Of); end >= 0; end = name.indexOf(Of, end + 1)) {
        const std::optional<Statistic> statistic = statisticOfName(name.first(end));
        const std::variant<ColumnKey, QString> column = columnOfKey(name.sliced(end + Of.size()));
        const ColumnKey *const key = std::get_if<ColumnKey>(&column);
        if (statistic && key && key->kind == ColumnKind::Metric)
            return ColumnKey { ColumnKind::Metric, key->key, *statistic };
    }
    return std::nullopt;
}

Result<ColumnKey> statisticKey(const QString &name)
{
    const std::optional<ColumnKey> key = statisticNamed(name);
    if (!key)
        return Error(
            Error::Kind::Invalid,
            tr("“%1” is no statistic of a metric. One is called “min of metrics.loss”; instead of min there are max, first,"
               " mean, median, mean of last 10, best step, value at step 100, time to 0.3 and step to 0.3. A key with blanks "
               "stands in backticks.")
                .arg(name));
    if (needsDirection(key->statistic.kind) && betterOf(key->key) == Better::Unknown)
        return Error(Error::Kind::Invalid,
                     tr("There is no “%1”, for the metric's name does not tell whether low or high values are good.").arg(name));
    return *key;
}

} // namespace

Result<QList<ColumnKey>> statisticKeys(const QStringList &names)
{
    QList<ColumnKey> keys;
    for (const QString &name : names) {
        const Result<ColumnKey> key = statisticKey(name);
        if (!key)
            return key.error();
        if (!keys.contains(*key))
            keys << *key;
    }
    return keys;
}

std::optional<Error> missingMetric(const RunTable &table, const QList<ColumnKey> &keys)
{
    for (const ColumnKey &key : keys) {
        if (!table.metric(key.key))
            return noSuchColumn(table, { ColumnKind::Metric, key.key });
    }
    return std::nullopt;
}

Result<Listing<RunColumn>> readStatistics(const SharedStore &store, const SharedRunTable &table, const QList<ColumnKey> &keys)
{
    Listing<RunColumn> columns;
    QList<StatisticWish> wishes;
    for (const ColumnKey &key : keys)
        wishes << wishOf(key);
    StatisticColumns values;
    StatisticsReader reader(table, wishes, {}, [&values](const StatisticColumns &known) { values = known; });
    const Result<Warnings> read = reader.read({ store }, Stop::never());
    if (!read)
        return read.error();
    columns.warnings = *read;
    for (const ColumnKey &key : keys)
        columns.items << RunColumn { .key = key,
                                     .title = columnTitle(key),
                                     .cells = statisticCells(table, key.statistic.kind, values.value(wishOf(key))) };
    return columns;
}

} // namespace runloupe

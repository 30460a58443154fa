#include "runstatistics.h"

#include "keycolumns.h"
#include "statistics/statisticsreader.h"
#include "tables/statisticcells.h"
#include "tables/statisticwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

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

Result<RunOrder::Key> orderKeyOf(const QString &text)
{
    static const QRegularExpression direction(QStringLiteral("\\s+(asc|desc)\\s*$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch said = direction.match(text);
    const QString name = said.hasMatch() ? text.first(said.capturedStart()) : text;
    if (!statisticNamed(name))
        return RunOrder::parseKey(text);
    const Result<ColumnKey> column = statisticKey(name);
    if (!column)
        return column.error();
    const bool isDescending = said.captured(1).compare(QLatin1String("desc"), Qt::CaseInsensitive) == 0;
    return RunOrder::Key { .field = { Field::Kind::Metric, column->key },
                           .direction = isDescending ? Qt::DescendingOrder : Qt::AscendingOrder,
                           .statistic = column->statistic };
}

} // namespace

Result<RunOrder> orderOf(const QStringList &keys)
{
    QList<RunOrder::Key> order;
    for (const QString &key : keys) {
        const Result<RunOrder::Key> parsed = orderKeyOf(key);
        if (!parsed)
            return parsed.error();
        order << *parsed;
    }
    return RunOrder(order);
}

QList<ColumnKey> statisticsFor(const RunOrder &order)
{
    QList<ColumnKey> keys;
    for (const RunOrder::Key &key : order.keys()) {
        if (key.isOfHistory())
            keys << columnOf(key.field, key.statistic);
    }
    return keys;
}

const RunColumn &columnOf(const QList<RunColumn> &statistics, const RunOrder::Key &key)
{
    const ColumnKey wanted = columnOf(key.field, key.statistic);
    const auto column
        = std::find_if(statistics.begin(), statistics.end(), [&wanted](const RunColumn &known) { return known.key == wanted; });
    Q_ASSERT(column != statistics.end());
    return *column;
}

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

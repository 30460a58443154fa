#include "groupchoice.h"

#include "closenames.h"
#include "query/fieldresolver.h"
#include "query/lexer.h"
#include "query/sortkeys.h"
#include "tables/columnchoice.h"
#include "tables/columnname.h"
#include "tables/groupcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

using Mode = RunGrouping::Mode;

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::GroupChoice", text);
}

ColumnKey columnOf(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Attribute:
        return { ColumnKind::Attribute, field.key };
    case Field::Kind::Param:
        return { ColumnKind::Param, field.key };
    case Field::Kind::Metric:
        return { ColumnKind::Metric, field.key };
    case Field::Kind::Tag:
        return { ColumnKind::Tag, field.key };
    case Field::Kind::Dataset:
        break;
    }
    return { ColumnKind::Dataset, field.key };
}

Error invalidKey(const QString &key, const QString &message)
{
    return Error(Error::Kind::Invalid, tr("Runs cannot be grouped by `%1`. %2").arg(key, message));
}

Result<QList<ColumnKey>> columnsNamed(const QStringList &names)
{
    QList<ColumnKey> columns;
    for (const QString &name : names) {
        const QList<Token> words = tokens(name);
        const bool isName = words.first().kind == Token::Kind::Name || words.first().kind == Token::Kind::Text;
        if (!isName || words.size() > 2)
            return invalidKey(name, tr("Expected a column, such as `params.optimizer` or `status`."));
        const std::variant<Field, QString> field = resolveField(words.first());
        if (const QString *message = std::get_if<QString>(&field))
            return invalidKey(name, *message);
        columns << columnOf(std::get<Field>(field));
    }
    return columns;
}

Error unknownColumn(const RunTable &table, const ColumnKey &column)
{
    QStringList known;
    for (const ColumnKey &key : availableColumns(table))
        known << qualifiedName(key);
    return Error(Error::Kind::NotFound,
                 tr("No run has %1.").arg(qualifiedName(column)) + didYouMean(qualifiedName(column), known));
}

OrderKeys keysOf(const SharedRunTable &table, const RunOrder::Key &key, const RunGroups &groups)
{
    const OrderKeys ofRuns = sortKeys(*table, key.field, key.direction);
    return key.field.kind == Field::Kind::Metric
        ? groupOrderKeys(makeRunColumn(table, columnOf(key.field)), ofRuns, key.direction, groups)
        : firstKeys(ofRuns, groups);
}

std::vector<GroupId> orderOf(const SharedRunTable &table, const RunGroups &groups, const RunOrder &order)
{
    std::vector<OrderKeys> keys;
    for (const RunOrder::Key &key : order.keys())
        keys.push_back(keysOf(table, key, groups));
    std::vector<GroupId> sorted(groups.count());
    std::iota(sorted.begin(), sorted.end(), GroupId(0));
    sortByKeys(sorted, keys);
    return sorted;
}

} // namespace

Result<RunGrouping> groupingOf(const Arguments &arguments)
{
    const QStringList by = arguments.values(QStringLiteral("--group-by"));
    const QStringList except = arguments.values(QStringLiteral("--group-except"));
    if (!by.isEmpty() && !except.isEmpty())
        return Error(Error::Kind::Invalid, tr("Either --group-by or --group-except can be given, not both."));
    const Result<QList<ColumnKey>> columns = columnsNamed(by + except);
    if (!columns)
        return columns.error();
    return RunGrouping { columns->isEmpty() ? Mode::None : by.isEmpty() ? Mode::AllParamsExcept : Mode::By, *columns };
}

Result<SharedRunGroups> groupsOf(const SharedRunTable &table, const RunGrouping &grouping, const RunQuery &query)
{
    const ResolvedGrouping found = resolved(grouping, *table);
    if (!found.missing.isEmpty())
        return unknownColumn(*table, found.missing.first());
    if (!found.isGrouped)
        return Error(Error::Kind::Invalid, tr("No param is left to group by."));
    QList<RunColumn> columns;
    for (const ColumnKey &key : found.columns)
        columns << makeRunColumn(table, key);
    const Result<std::vector<Row>> matching = query.filter().matching(*table, Stop::never());
    const Result<RowGroups> rows = matching ? groupsBy(columns, *matching, Stop::never()) : matching.error();
    if (!rows)
        return rows.error();
    std::vector<GroupId> order = orderOf(table, RunGroups(columns, *rows), query.order());
    order.resize(std::min(order.size(), query.limit()));
    return std::make_shared<const RunGroups>(columns, rows->inOrder(order));
}

} // namespace runloupe

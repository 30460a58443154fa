#include "rungrouping.h"

#include "columnchoice.h"

#include <QRegularExpression>

namespace runloupe {

namespace {

QList<ColumnKey> paramsExcept(const QList<ColumnKey> &left, const RunTable &table)
{
    QList<ColumnKey> keys;
    for (const TextColumn &param : table.params()) {
        const ColumnKey key { ColumnKind::Param, param.key() };
        if (!left.contains(key))
            keys << key;
    }
    return keys;
}

} // namespace

ResolvedGrouping resolved(const RunGrouping &grouping, const RunTable &table)
{
    if (grouping.mode == RunGrouping::Mode::None)
        return {};
    ResolvedGrouping result;
    for (const ColumnKey &key : grouping.keys)
        (isAvailable(table, key) ? result.columns : result.missing) << key;
    if (grouping.mode == RunGrouping::Mode::AllParamsExcept)
        result.columns = paramsExcept(result.columns, table);
    result.isGrouped = !result.columns.isEmpty();
    return result;
}

RunGrouping foldedOverSeeds(const RunTable &table)
{
    QList<ColumnKey> seeds;
    for (const TextColumn &param : table.params()) {
        if (isSeedName(param.key()))
            seeds << ColumnKey { ColumnKind::Param, param.key() };
    }
    return { seeds.isEmpty() ? RunGrouping::Mode::None : RunGrouping::Mode::AllParamsExcept, seeds };
}

bool isSeedName(const QString &param)
{
    static const QRegularExpression name(QStringLiteral("(^|[._/-])((random|rng|global|manual)[._-]?)?(seed|random_state)s?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(param).hasMatch();
}

} // namespace runloupe

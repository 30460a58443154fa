#include "runsheet.h"

#include "runs/columnswithvalues.h"

namespace runloupe {

namespace {

ColumnKey key(const QString &attribute)
{
    return { ColumnKind::Attribute, attribute };
}

bool differs(const TextColumn &column, const std::vector<Row> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](Row row) { return column.id(row) != column.id(rows.front()); });
}

QList<ColumnKey> attributesForPeople(const RunTable &table, const std::vector<Row> &rows)
{
    QList<ColumnKey> keys { key(attributeName(TextAttribute::RunId)) };
    for (const TextAttribute sometimes : { TextAttribute::ExperimentId, TextAttribute::Lifecycle }) {
        if (differs(table.attribute(sometimes), rows))
            keys << key(attributeName(sometimes));
    }
    for (const TextAttribute attribute : { TextAttribute::RunName, TextAttribute::Status })
        keys << key(attributeName(attribute));
    keys << key(attributeName(TimeAttribute::StartTime)) << key(QStringLiteral("duration"));
    keys << key(attributeName(TextAttribute::UserId));
    return keys;
}

QList<ColumnKey> allAttributes()
{
    QList<ColumnKey> keys;
    for (const TextAttribute attribute : { TextAttribute::RunId, TextAttribute::ExperimentId, TextAttribute::RunName,
                                           TextAttribute::Status, TextAttribute::Lifecycle })
        keys << key(attributeName(attribute));
    keys << key(attributeName(TimeAttribute::StartTime)) << key(attributeName(TimeAttribute::EndTime));
    keys << key(attributeName(TextAttribute::UserId)) << key(attributeName(TextAttribute::ArtifactUri));
    return keys;
}

template <typename Column>
QList<ColumnKey> keysWithValues(ColumnKind kind, const std::vector<Column> &columns, const std::vector<Row> &rows)
{
    QList<ColumnKey> keys;
    for (const Column *column : columnsWithValues(columns, rows))
        keys << ColumnKey { kind, column->key() };
    return keys;
}

} // namespace

Sheet runSheet(const SharedRunTable &table, const std::vector<Row> &rows, RunSheetKind kind, const QList<RunColumn> &statistics)
{
    const QList<ColumnKey> params = keysWithValues(ColumnKind::Param, table->params(), rows);
    const QList<ColumnKey> metrics = keysWithValues(ColumnKind::Metric, table->metrics(), rows) + keysOf(statistics);
    QList<ColumnKey> tags = keysWithValues(ColumnKind::Tag, table->tags(), rows);
    if (kind == RunSheetKind::Everything)
        return exactRunSheet(table, allAttributes() + params + metrics + tags, rows, {}, Stop::never(), statistics);
    tags.removeIf([](const ColumnKey &tag) { return tag.key.startsWith(QLatin1String("mlflow.")); });
    return exactRunSheet(table, attributesForPeople(*table, rows) + metrics + params + tags, rows, {}, Stop::never(), statistics);
}

} // namespace runloupe

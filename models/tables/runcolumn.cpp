#include "runcolumn.h"

#include "linkedcolumns.h"
#include "numbercells.h"
#include "statisticwords.h"
#include "textcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunColumn", text);
}

/// An attribute as a column: its MLflow name, its head, and its cells.
struct AttributeColumn {
    QLatin1String key;
    const char *title;
    SharedCells (*cells)(const SharedRunTable &, const PlaceNames &);
};

template <TextAttribute attribute>
SharedCells attributeTexts(const SharedRunTable &table, const PlaceNames &)
{
    return textCells(table, table->attribute(attribute));
}

template <TimeAttribute attribute>
SharedCells attributeTimes(const SharedRunTable &table, const PlaceNames &)
{
    return timeCells(table, attribute);
}

SharedCells statusWords(const SharedRunTable &table, const PlaceNames &)
{
    const TextColumn &statuses = table->attribute(TextAttribute::Status);
    return wordCells(table, [&statuses](Row row) { return statusWord(statuses.string(row)); });
}

SharedCells experimentNames(const SharedRunTable &table, const PlaceNames &names)
{
    const TextColumn &stores = table->attribute(TextAttribute::Store);
    const TextColumn &experiments = table->attribute(TextAttribute::ExperimentId);
    return wordCells(table, [&](Row row) {
        const QString id = experiments.string(row);
        return names.experiments.value({ stores.string(row), id }, id);
    });
}

SharedCells storeNames(const SharedRunTable &table, const PlaceNames &names)
{
    const TextColumn &stores = table->attribute(TextAttribute::Store);
    return wordCells(table, [&](Row row) {
        const QString uri = stores.string(row);
        return names.stores.value(uri, uri);
    });
}

constexpr std::array AttributeColumns {
    AttributeColumn { QLatin1String("run_name"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Name"),
                      [](const SharedRunTable &table, const PlaceNames &) { return nameCells(table); } },
    AttributeColumn { QLatin1String("status"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Status"), statusWords },
    AttributeColumn { QLatin1String("start_time"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Created"),
                      attributeTimes<TimeAttribute::StartTime> },
    AttributeColumn { QLatin1String("duration"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Duration"),
                      [](const SharedRunTable &table, const PlaceNames &) { return durationCells(table); } },
    AttributeColumn { QLatin1String("user_id"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "User"),
                      attributeTexts<TextAttribute::UserId> },
    AttributeColumn { QLatin1String("source"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Source"),
                      attributeTexts<TextAttribute::Source> },
    AttributeColumn { QLatin1String("experiment_id"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Experiment"), experimentNames },
    AttributeColumn { QLatin1String("store"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Store"), storeNames },
    AttributeColumn { QLatin1String("end_time"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Ended"),
                      attributeTimes<TimeAttribute::EndTime> },
    AttributeColumn { QLatin1String("run_id"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Run id"),
                      attributeTexts<TextAttribute::RunId> },
    AttributeColumn { QLatin1String("lifecycle_stage"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Lifecycle"),
                      attributeTexts<TextAttribute::Lifecycle> },
    AttributeColumn { QLatin1String("artifact_uri"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "Artifacts"),
                      attributeTexts<TextAttribute::ArtifactUri> },
};

const AttributeColumn *attributeColumn(const QString &key)
{
    const auto column = std::find_if(AttributeColumns.begin(), AttributeColumns.end(),
                                     [&key](const AttributeColumn &candidate) { return candidate.key == key; });
    return column == AttributeColumns.end() ? nullptr : column;
}

SharedCells makeCells(const SharedRunTable &table, const ColumnKey &key, const PlaceNames &names)
{
    switch (key.kind) {
    case ColumnKind::Attribute:
        if (const AttributeColumn *column = attributeColumn(key.key))
            return column->cells(table, names);
        break;
    case ColumnKind::Param:
        if (const TextColumn *column = table->param(key.key))
            return textCells(table, *column);
        break;
    case ColumnKind::Metric:
        if (const NumberColumn *column = table->metric(key.key); column && !key.isOfHistory())
            return metricCells(table, *column);
        break;
    case ColumnKind::Tag:
        if (const TextColumn *column = table->tag(key.key))
            return textCells(table, *column);
        break;
    case ColumnKind::Dataset:
        return datasetCells(table, key.key);
    case ColumnKind::Model:
        return modelCells(table, key.key);
    }
    return emptyCells(table);
}

} // namespace

void RunColumn::dress(const ColumnStyle &wanted, const std::vector<Row> &rows)
{
    style = wanted;
    better = style.better.value_or(better);
    range = hasUseOfRange() ? rangeOf(*cells, rows) : std::nullopt;
}

QString RunColumn::text(Row row) const
{
    if (style.format == NumberFormat())
        return cells->text(row);
    const std::optional<double> number = cells->number(row);
    return number ? formatted(*number, style.format) : cells->text(row);
}

QString RunColumn::numberText(double number, int digits) const
{
    return style.format == NumberFormat() ? cells->numberText(number, digits) : formatted(number, style.format);
}

bool RunColumn::isBest(Row row) const
{
    return isBestOf(range, better, cells->number(row));
}

std::optional<double> RunColumn::shade(Row row) const
{
    return style.isShaded ? rankIn(range, better, cells->number(row)) : std::nullopt;
}

RunColumn makeRunColumn(const SharedRunTable &table, const ColumnKey &key, const PlaceNames &names)
{
    return { .key = key, .title = columnTitle(key), .cells = makeCells(table, key, names), .better = usualBetter(key, {}) };
}

QList<ColumnKey> attributeColumnKeys()
{
    QList<ColumnKey> keys;
    for (const AttributeColumn &column : AttributeColumns)
        keys << ColumnKey { ColumnKind::Attribute, column.key };
    return keys;
}

QList<ColumnKey> keysOf(const QList<RunColumn> &columns)
{
    QList<ColumnKey> keys;
    for (const RunColumn &column : columns)
        keys << column.key;
    return keys;
}

QString columnTitle(const ColumnKey &key)
{
    switch (key.kind) {
    case ColumnKind::Attribute:
        if (const AttributeColumn *column = attributeColumn(key.key))
            return tr(column->title);
        break;
    case ColumnKind::Metric:
        return statisticTitle(key.key, key.statistic);
    case ColumnKind::Dataset:
        return datasetColumnTitle(key.key);
    case ColumnKind::Model:
        return modelColumnTitle(key.key);
    case ColumnKind::Param:
    case ColumnKind::Tag:
        break;
    }
    return key.key;
}

void tellApart(QList<RunColumn> &columns)
{
    static constexpr std::array<const char *, ColumnKindCount> Kinds {
        QT_TRANSLATE_NOOP("runloupe::RunColumn", "%1 (attribute)"), QT_TRANSLATE_NOOP("runloupe::RunColumn", "%1 (param)"),
        QT_TRANSLATE_NOOP("runloupe::RunColumn", "%1 (metric)"),    QT_TRANSLATE_NOOP("runloupe::RunColumn", "%1 (tag)"),
        QT_TRANSLATE_NOOP("runloupe::RunColumn", "%1 (dataset)"),   QT_TRANSLATE_NOOP("runloupe::RunColumn", "%1 (model)"),
    };
    QHash<QString, int> uses;
    for (const RunColumn &column : columns)
        ++uses[column.title];
    for (RunColumn &column : columns) {
        if (uses.value(column.title) > 1)
            column.title = tr(Kinds[std::size_t(column.key.kind)]).arg(column.title);
    }
}

QString statusWord(const QString &status)
{
    static const QHash<QString, QString> words {
        { QStringLiteral("FINISHED"), tr("Finished") },   { QStringLiteral("RUNNING"), tr("Running") },
        { QStringLiteral("FAILED"), tr("Failed") },       { QStringLiteral("KILLED"), tr("Killed") },
        { QStringLiteral("SCHEDULED"), tr("Scheduled") },
    };
    return words.value(status, status);
}

} // namespace runloupe

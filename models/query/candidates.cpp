#include "candidates.h"

#include "quote.h"

#include <algorithm>

namespace runloupe {

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u'|');
}

template <typename Column>
QStringList columnNames(ColumnKind kind, const std::vector<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns) {
        if (const std::optional<Field> field = fieldOf({ kind, column.key() }))
            names << queryName(*field);
    }
    return names;
}

/// Runs by dataset text.
QHash<QString, int> datasetCounts(const RunTable &table, const QString &key)
{
    QHash<QString, int> counts;
    for (Row row = 0; row < table.size(); ++row) {
        for (const DatasetInput &dataset : table.datasets(row))
            ++counts[datasetText(dataset, key)];
    }
    return counts;
}

/// Runs by text; none where there is no such column.
QHash<QString, int> textCounts(const RunTable &table, const TextColumn *column)
{
    if (!column)
        return {};
    std::vector<int> byId(column->pool().size());
    for (Row row = 0; row < table.size(); ++row)
        ++byId[column->id(row)];
    QHash<QString, int> counts;
    for (std::size_t id = NoText + 1; id < byId.size(); ++id) {
        if (byId[id] > 0)
            counts.insert(column->pool().string(TextId(id)), byId[id]);
    }
    return counts;
}

const TextColumn *textColumn(const RunTable &table, const Field &field)
{
    if (field.kind == Field::Kind::Param)
        return table.param(field.key);
    if (field.kind == Field::Kind::Tag)
        return table.tag(field.key);
    const AttributeSource source = attributeSource(field.key);
    const TextAttribute *attribute = std::get_if<TextAttribute>(&source);
    return attribute ? &table.attribute(*attribute) : nullptr;
}

QStringList byFrequency(const QHash<QString, int> &counts, qsizetype most)
{
    QStringList texts = counts.keys();
    const auto isBetter = [&counts](const QString &a, const QString &b) {
        const int countOfA = counts.value(a);
        const int countOfB = counts.value(b);
        return countOfA != countOfB ? countOfA > countOfB : a < b;
    };
    const auto end = texts.begin() + std::min(most, texts.size());
    std::partial_sort(texts.begin(), end, texts.end(), isBetter);
    texts.erase(end, texts.end());
    return texts;
}

} // namespace

QStringList fieldCandidates(const RunTable &table)
{
    QStringList names = columnNames(ColumnKind::Metric, table.metrics()) + columnNames(ColumnKind::Param, table.params());
    names += attributeKeys();
    names += columnNames(ColumnKind::Tag, table.tags());
    for (const QString &key : datasetKeys())
        names << entityName(Field::Kind::Dataset) + u'.' + key;
    return names;
}

QStringList comparatorCandidates(const Field &field)
{
    static const QStringList numbers = words("<|<=|>|>=|=|!=|between|in|not in|is null|is not null");
    static const QStringList texts = words("=|!=|like|ilike|rlike|in|not in|not like|not ilike|not rlike|is null|is not null");
    static const QStringList both = texts + words("<|<=|>|>=|between");
    if (isNumeric(field))
        return numbers;
    return field.kind == Field::Kind::Param || field.kind == Field::Kind::Tag ? both : texts;
}

QStringList valueCandidates(const RunTable &table, const Field &field, qsizetype most)
{
    if (isNumeric(field))
        return {};
    const bool isDataset = field.kind == Field::Kind::Dataset;
    const QHash<QString, int> counts = isDataset ? datasetCounts(table, field.key) : textCounts(table, textColumn(table, field));
    QStringList candidates;
    for (const QString &text : byFrequency(counts, most)) {
        if (const std::optional<QString> quoted = quotedText(text))
            candidates << *quoted;
    }
    return candidates;
}

} // namespace runloupe

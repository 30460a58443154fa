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

/// Drops all but the best, and puts them in order.
template <typename List, typename IsBetter>
void keepBest(List &list, qsizetype most, IsBetter isBetter)
{
    const auto end = list.begin() + std::min(most, qsizetype(list.size()));
    std::partial_sort(list.begin(), end, list.end(), isBetter);
    list.erase(end, list.end());
}

/// The texts that most runs have. Only these become strings, for a column may have a million different texts.
QStringList frequentTexts(const RunTable &table, const TextColumn &column, qsizetype most)
{
    std::vector<int> counts(column.pool().size());
    for (Row row = 0; row < table.size(); ++row)
        ++counts[column.id(row)];
    std::vector<TextId> ids;
    for (std::size_t id = NoText + 1; id < counts.size(); ++id) {
        if (counts[id] > 0)
            ids.push_back(TextId(id));
    }
    keepBest(ids, most, [&](TextId a, TextId b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : column.pool().text(a) < column.pool().text(b);
    });
    QStringList texts;
    for (const TextId id : ids)
        texts << column.pool().string(id);
    return texts;
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

QStringList frequentDatasetTexts(const RunTable &table, const QString &key, qsizetype most)
{
    const QHash<QString, int> counts = datasetCounts(table, key);
    QStringList texts = counts.keys();
    keepBest(texts, most, [&counts](const QString &a, const QString &b) {
        const int countOfA = counts.value(a);
        const int countOfB = counts.value(b);
        return countOfA != countOfB ? countOfA > countOfB : a < b;
    });
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
    QStringList texts;
    if (field.kind == Field::Kind::Dataset)
        texts = frequentDatasetTexts(table, field.key, most);
    else if (const TextColumn *const column = textColumn(table, field))
        texts = frequentTexts(table, *column, most);
    QStringList candidates;
    for (const QString &text : std::as_const(texts)) {
        if (const std::optional<QString> quoted = quotedText(text))
            candidates << *quoted;
    }
    return candidates;
}

} // namespace runloupe

#include "runslayout.h"

#include <QSet>

#include <algorithm>

namespace runloupe {

QList<SortKey> usualSorting()
{
    return { { { ColumnKind::Attribute, QStringLiteral("start_time") }, Qt::DescendingOrder } };
}

void RunsLayout::setStyle(const ColumnKey &column, const ColumnStyle &style)
{
    if (style == ColumnStyle())
        styles.remove(column);
    else
        styles[column] = style;
}

void RunsLayout::sortAlsoBy(const SortKey &key)
{
    const auto same = std::find_if(sorting.begin(), sorting.end(), [&](const SortKey &old) { return old.column == key.column; });
    if (same == sorting.end())
        sorting << key;
    else
        *same = key;
}

void RunsLayout::drop(const MissingKeys &keys)
{
    sorting.removeIf([&keys](const SortKey &key) { return keys.sorting.contains(key.column); });
    if (sorting.isEmpty())
        sorting = usualSorting();
    grouping.keys.removeIf([&keys](const ColumnKey &key) { return keys.grouping.contains(key); });
    if (grouping.mode == RunGrouping::Mode::By && grouping.keys.isEmpty())
        grouping = {};
}

QList<ColumnKey> RunsLayout::arranged(const QList<ColumnKey> &usual) const
{
    const QSet<ColumnKey> shown(usual.begin(), usual.end());
    QList<ColumnKey> result;
    for (const ColumnKey &key : order) {
        if (shown.contains(key))
            result << key;
    }
    const QSet<ColumnKey> placed(result.begin(), result.end());
    for (qsizetype i = 0; i < usual.size(); ++i) {
        if (!placed.contains(usual[i]))
            result.insert(i == 0 ? 0 : result.indexOf(usual[i - 1]) + 1, usual[i]);
    }
    std::stable_partition(result.begin(), result.end(), [this](const ColumnKey &key) { return frozen.contains(key); });
    return result;
}

} // namespace runloupe

#include "runslayout.h"

#include "tables/columnname.h"

#include <QJsonArray>

#include <array>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String ChosenWord("chosen");
constexpr QLatin1String OrderWord("order");
constexpr QLatin1String FrozenWord("frozen");
constexpr QLatin1String WidthsWord("widths");
constexpr QLatin1String SortingWord("sorting");
constexpr QLatin1String FlatWord("flat");
constexpr QLatin1String VaryingWord("onlyVarying");
constexpr QLatin1String StarredWord("onlyStarred");
constexpr QLatin1String PercentWord("deltasInPercent");
constexpr QLatin1String BoxesWord("filterBoxes");
constexpr QLatin1String StylesWord("styles");
constexpr QLatin1String FormatWord("format");
constexpr QLatin1String BetterWord("better");
constexpr QLatin1String ShadedWord("shaded");
constexpr QLatin1String FigureWord("figure");
constexpr QLatin1String GroupingWord("grouping");
constexpr QLatin1String GroupedByWord("by");
constexpr QLatin1String ExceptWord("allParamsExcept");
constexpr QLatin1String ColumnWord("column");
constexpr QLatin1String DescendingWord("descending");
constexpr int MostPixels = 4000; // a damaged width shall not push all else out of sight

QJsonArray toJson(const QList<SortKey> &sorting)
{
    QJsonArray array;
    for (const SortKey &key : sorting)
        array << QJsonObject { { ColumnWord, qualifiedName(key.column) },
                               { DescendingWord, key.direction == Qt::DescendingOrder } };
    return array;
}

QList<SortKey> sortingFromJson(const QJsonArray &array)
{
    QList<SortKey> sorting;
    for (const QJsonValue value : array) {
        const bool isDescending = value.toObject()[DescendingWord].toBool();
        if (const std::optional<ColumnKey> column = columnOfName(value.toObject()[ColumnWord].toString()))
            sorting << SortKey { *column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder };
    }
    return sorting.isEmpty() ? usualSorting() : sorting;
}

constexpr std::array<std::pair<Better, QLatin1String>, 3> BetterWords { {
    { Better::Unknown, QLatin1String("neither") },
    { Better::Higher, QLatin1String("higher") },
    { Better::Lower, QLatin1String("lower") },
} };

constexpr std::array<std::pair<GroupFigure, QLatin1String>, 8> FigureWords { {
    { GroupFigure::MeanAndDeviation, QLatin1String("meanAndDeviation") },
    { GroupFigure::Range, QLatin1String("range") },
    { GroupFigure::Mean, QLatin1String("mean") },
    { GroupFigure::Deviation, QLatin1String("deviation") },
    { GroupFigure::Least, QLatin1String("least") },
    { GroupFigure::Greatest, QLatin1String("greatest") },
    { GroupFigure::Median, QLatin1String("median") },
    { GroupFigure::Count, QLatin1String("count") },
} };

QJsonObject toJson(const ColumnStyle &style)
{
    QJsonObject object;
    if (style.format != NumberFormat())
        object[FormatWord] = formatName(style.format);
    for (const auto &[better, word] : BetterWords) {
        if (style.better == better)
            object[BetterWord] = word;
    }
    if (style.isShaded)
        object[ShadedWord] = true;
    for (const auto &[figure, word] : FigureWords) {
        if (style.figure == figure)
            object[FigureWord] = word;
    }
    return object;
}

ColumnStyle styleFromJson(const QJsonObject &object)
{
    ColumnStyle style;
    style.format = formatOfName(object[FormatWord].toString());
    for (const auto &[better, word] : BetterWords) {
        if (object[BetterWord].toString() == word)
            style.better = better;
    }
    style.isShaded = object[ShadedWord].toBool();
    for (const auto &[figure, word] : FigureWords) {
        if (object[FigureWord].toString() == word)
            style.figure = figure;
    }
    return style;
}

QJsonObject toJson(const QHash<ColumnKey, bool> &spoken)
{
    QJsonObject object;
    for (auto column = spoken.begin(); column != spoken.end(); ++column)
        object[qualifiedName(column.key())] = column.value();
    return object;
}

ColumnChoice choiceFromJson(const QJsonObject &object)
{
    ColumnChoice choice;
    for (auto column = object.begin(); column != object.end(); ++column) {
        if (const std::optional<ColumnKey> key = columnOfName(column.key()))
            choice.set(*key, column.value().toBool());
    }
    return choice;
}

QJsonArray toJson(const QList<ColumnKey> &keys)
{
    QJsonArray names;
    for (const ColumnKey &key : keys)
        names << qualifiedName(key);
    return names;
}

QList<ColumnKey> keysFromJson(const QJsonArray &names)
{
    QList<ColumnKey> keys;
    for (const QJsonValue name : names) {
        const std::optional<ColumnKey> key = columnOfName(name.toString());
        if (key && !keys.contains(*key))
            keys << *key;
    }
    return keys;
}

QJsonObject toJson(const QHash<ColumnKey, int> &widths)
{
    QJsonObject object;
    for (auto width = widths.begin(); width != widths.end(); ++width)
        object[qualifiedName(width.key())] = width.value();
    return object;
}

QHash<ColumnKey, int> widthsFromJson(const QJsonObject &object)
{
    QHash<ColumnKey, int> widths;
    for (auto width = object.begin(); width != object.end(); ++width) {
        const std::optional<ColumnKey> key = columnOfName(width.key());
        if (key && width.value().toInt() > 0)
            widths[*key] = qMin(width.value().toInt(), MostPixels);
    }
    return widths;
}

QJsonObject toJson(const ColumnStyles &styles)
{
    QJsonObject object;
    for (auto style = styles.begin(); style != styles.end(); ++style)
        object[qualifiedName(style.key())] = toJson(style.value());
    return object;
}

ColumnStyles stylesFromJson(const QJsonObject &object)
{
    ColumnStyles styles;
    for (auto style = object.begin(); style != object.end(); ++style) {
        if (const std::optional<ColumnKey> key = columnOfName(style.key()))
            styles[*key] = styleFromJson(style.value().toObject());
    }
    return styles;
}

QJsonObject toJson(const RunGrouping &grouping)
{
    switch (grouping.mode) {
    case RunGrouping::Mode::By:
        return { { GroupedByWord, toJson(grouping.keys) } };
    case RunGrouping::Mode::AllParamsExcept:
        return { { ExceptWord, toJson(grouping.keys) } };
    case RunGrouping::Mode::None:
        break;
    }
    return {};
}

RunGrouping groupingFromJson(const QJsonObject &object)
{
    if (object.contains(ExceptWord))
        return { RunGrouping::Mode::AllParamsExcept, keysFromJson(object[ExceptWord].toArray()) };
    const QList<ColumnKey> keys = keysFromJson(object[GroupedByWord].toArray());
    return { keys.isEmpty() ? RunGrouping::Mode::None : RunGrouping::Mode::By, keys };
}

} // namespace

QJsonObject RunsLayout::toJson() const
{
    return {
        { ChosenWord, runloupe::toJson(choice.spoken()) },
        { OrderWord, runloupe::toJson(order) },
        { FrozenWord, runloupe::toJson(frozen) },
        { WidthsWord, runloupe::toJson(widths) },
        { SortingWord, runloupe::toJson(sorting) },
        { FlatWord, nesting == Nesting::Flat },
        { VaryingWord, columnsShown == ColumnsShown::Varying },
        { StarredWord, runsShown == RunsShown::Starred },
        { PercentWord, deltaUnit == DeltaUnit::Percent },
        { BoxesWord, boxesShown },
        { StylesWord, runloupe::toJson(styles) },
        { GroupingWord, runloupe::toJson(grouping) },
    };
}

RunsLayout RunsLayout::fromJson(const QJsonObject &json)
{
    RunsLayout layout;
    layout.choice = choiceFromJson(json[ChosenWord].toObject());
    layout.order = keysFromJson(json[OrderWord].toArray());
    layout.frozen = keysFromJson(json[FrozenWord].toArray());
    layout.widths = widthsFromJson(json[WidthsWord].toObject());
    layout.sorting = sortingFromJson(json[SortingWord].toArray());
    layout.nesting = json[FlatWord].toBool() ? Nesting::Flat : Nesting::Nested;
    layout.columnsShown = json[VaryingWord].toBool() ? ColumnsShown::Varying : ColumnsShown::All;
    layout.runsShown = json[StarredWord].toBool() ? RunsShown::Starred : RunsShown::All;
    layout.deltaUnit = json[PercentWord].toBool() ? DeltaUnit::Percent : DeltaUnit::Absolute;
    layout.boxesShown = json[BoxesWord].toBool(layout.boxesShown);
    layout.styles = stylesFromJson(json[StylesWord].toObject());
    layout.grouping = groupingFromJson(json[GroupingWord].toObject());
    return layout;
}

} // namespace runloupe

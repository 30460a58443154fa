#include "runslayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr QLatin1String ChosenWord("chosen");
constexpr QLatin1String OrderWord("order");
constexpr QLatin1String WidthsWord("widths");
constexpr QLatin1String SortingWord("sorting");
constexpr QLatin1String FlatWord("flat");
constexpr QLatin1String VaryingWord("onlyVarying");
constexpr QLatin1String StylesWord("styles");
constexpr QLatin1String FormatWord("format");
constexpr QLatin1String BetterWord("better");
constexpr QLatin1String ShadedWord("shaded");
constexpr QLatin1String ColumnWord("column");
constexpr QLatin1String DescendingWord("descending");
constexpr int MostPixels = 4000; // a damaged width shall not push all else out of sight

std::optional<ColumnKey> keyOf(const QString &name)
{
    for (const ColumnKind kind : { ColumnKind::Attribute, ColumnKind::Param, ColumnKind::Metric, ColumnKind::Tag }) {
        const QString before = qualifiedName({ kind, {} });
        if (name.startsWith(before))
            return ColumnKey { kind, name.sliced(before.size()) };
    }
    return std::nullopt;
}

QJsonArray sortingToJson(const QList<SortKey> &sorting)
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
        if (const std::optional<ColumnKey> column = keyOf(value.toObject()[ColumnWord].toString()))
            sorting << SortKey { *column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder };
    }
    return sorting;
}

constexpr std::array<std::pair<Better, QLatin1String>, 3> BetterWords { {
    { Better::Unknown, QLatin1String("neither") },
    { Better::Higher, QLatin1String("higher") },
    { Better::Lower, QLatin1String("lower") },
} };

QJsonObject styleToJson(const ColumnStyle &style)
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
    return style;
}

} // namespace

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
    return result;
}

QByteArray RunsLayout::toJson() const
{
    QJsonObject chosen;
    for (auto spoken = choice.spoken().begin(); spoken != choice.spoken().end(); ++spoken)
        chosen[qualifiedName(spoken.key())] = spoken.value();
    QJsonArray names;
    for (const ColumnKey &key : order)
        names << qualifiedName(key);
    QJsonObject pixels;
    for (auto width = widths.begin(); width != widths.end(); ++width)
        pixels[qualifiedName(width.key())] = width.value();
    QJsonObject dressed;
    for (auto style = styles.begin(); style != styles.end(); ++style)
        dressed[qualifiedName(style.key())] = styleToJson(style.value());
    const QJsonObject layout {
        { ChosenWord, chosen },
        { OrderWord, names },
        { WidthsWord, pixels },
        { SortingWord, sortingToJson(sorting) },
        { FlatWord, nesting == Nesting::Flat },
        { VaryingWord, columnsShown == ColumnsShown::Varying },
        { StylesWord, dressed },
    };
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

RunsLayout RunsLayout::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RunsLayout layout;
    const QJsonObject chosen = object[ChosenWord].toObject();
    for (auto spoken = chosen.begin(); spoken != chosen.end(); ++spoken) {
        if (const std::optional<ColumnKey> key = keyOf(spoken.key()))
            layout.choice.set(*key, spoken.value().toBool());
    }
    for (const QJsonValue name : object[OrderWord].toArray()) {
        const std::optional<ColumnKey> key = keyOf(name.toString());
        if (key && !layout.order.contains(*key))
            layout.order << *key;
    }
    const QJsonObject pixels = object[WidthsWord].toObject();
    for (auto width = pixels.begin(); width != pixels.end(); ++width) {
        const std::optional<ColumnKey> key = keyOf(width.key());
        if (key && width.value().toInt() > 0)
            layout.widths[*key] = qMin(width.value().toInt(), MostPixels);
    }
    const QJsonObject dressed = object[StylesWord].toObject();
    for (auto style = dressed.begin(); style != dressed.end(); ++style) {
        if (const std::optional<ColumnKey> key = keyOf(style.key()))
            layout.styles[*key] = styleFromJson(style.value().toObject());
    }
    layout.sorting = sortingFromJson(object[SortingWord].toArray());
    layout.nesting = object[FlatWord].toBool() ? Nesting::Flat : Nesting::Nested;
    layout.columnsShown = object[VaryingWord].toBool() ? ColumnsShown::Varying : ColumnsShown::All;
    return layout;
}

} // namespace runloupe

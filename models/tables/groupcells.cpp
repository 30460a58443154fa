#include "groupcells.h"

#include "core/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

constexpr std::size_t LargeGroup = 64; // runs; the figures of smaller ones are reckoned as they are painted, and kept nowhere
constexpr int DeviationDigits = 2; // more says nothing
constexpr qsizetype MostToldValues = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::GroupCells", text);
}

GroupFigure figureOf(const RunColumn &column)
{
    return column.style.figure.value_or(usualFigure(column.key));
}

class NumberGroupCells : public GroupCells {
public:
    NumberGroupCells(const RunColumn &column, const SharedRunGroups &groups)
        : GroupCells(groups)
        , m_column(column)
        , m_figure(figureOf(column))
    {
        const bool isRanked = column.hasUseOfRange() && ranksGroups(m_figure);
        for (GroupId group = 0; group < groups->count(); ++group) {
            const bool isLarge = groups->sizeOf(group) > LargeGroup;
            if (!isLarge && !isRanked)
                continue;
            const ValueStatistics statistics = statisticsIn(*column.cells, groups->rows(group));
            if (isLarge)
                m_large.insert(group, statistics);
            if (isRanked)
                widen(m_range, figureIn(statistics, m_figure));
        }
    }

    QString text(GroupId group) const override
    {
        return figureText(statistics(group), m_figure,
                          { [this](double value) { return m_column.numberText(value); },
                            [this](double value) { return m_column.numberText(value, DeviationDigits); } });
    }
    QString fullText(GroupId group) const override
    {
        const auto number = [this](double value) { return m_column.cells->exactNumberText(value); };
        return figureText(statistics(group), m_figure, { number, number });
    }
    QString story(GroupId group) const override
    {
        return figureStory(statistics(group), groups().sizeOf(group),
                           [this](double value) { return m_column.cells->exactNumberText(value); });
    }
    std::optional<double> number(GroupId group) const override { return figureIn(statistics(group), m_figure); }
    bool isBest(GroupId group) const override { return isBestOf(m_range, m_column.better, number(group)); }
    std::optional<double> shade(GroupId group) const override
    {
        return m_column.style.isShaded ? rankIn(m_range, m_column.better, number(group)) : std::nullopt;
    }

private:
    ValueStatistics statistics(GroupId group) const
    {
        const auto known = m_large.constFind(group);
        return known == m_large.constEnd() ? statisticsIn(*m_column.cells, groups().rows(group)) : *known;
    }

    RunColumn m_column;
    GroupFigure m_figure;
    QHash<GroupId, ValueStatistics> m_large;
    std::optional<ValueRange> m_range; // of the figures
};

/// Values that are no numbers.
class WordGroupCells : public GroupCells {
public:
    WordGroupCells(const RunColumn &column, const SharedRunGroups &groups)
        : GroupCells(groups)
        , m_cells(column.cells)
    {
        const OrderKeys keys = m_cells->orderKeys(Qt::AscendingOrder);
        m_contents.reserve(groups->count());
        for (GroupId group = 0; group < groups->count(); ++group)
            m_contents.push_back(contentOf(groups->rows(group), keys));
    }

    QString text(GroupId group) const override
    {
        return textWith(group, [this](Row row) { return m_cells->text(row); });
    }
    QString fullText(GroupId group) const override
    {
        return textWith(group, [this](Row row) { return m_cells->fullText(row); });
    }
    QString story(GroupId group) const override;

private:
    struct Content {
        quint32 present = 0; ///< runs that have a value
        quint32 different = 0; ///< values
        Row least = NoRow; ///< a run that has it
        Row greatest = NoRow;
    };

    static Content contentOf(std::span<const Row> rows, const OrderKeys &keys);
    QString textWith(GroupId group, const std::function<QString(Row)> &valueOf) const;

    SharedCells m_cells;
    std::vector<Content> m_contents; // by group
};

WordGroupCells::Content WordGroupCells::contentOf(std::span<const Row> rows, const OrderKeys &keys)
{
    std::vector<Row> present;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(present), [&keys](Row row) { return keys[row] != MissingKey; });
    if (present.empty())
        return {};
    std::sort(present.begin(), present.end(), [&keys](Row a, Row b) { return keys[a] < keys[b]; });
    Content content { quint32(present.size()), 1, present.front(), present.back() };
    for (std::size_t i = 1; i < present.size(); ++i)
        content.different += keys[present[i]] != keys[present[i - 1]];
    return content;
}

QString WordGroupCells::textWith(GroupId group, const std::function<QString(Row)> &valueOf) const
{
    const Content &content = m_contents[group];
    if (content.present == 0)
        return {};
    if (content.different > 1) {
        const QString span = m_cells->spanText(content.least, content.greatest);
        return span.isEmpty() ? tr("%1 values").arg(groupedNumber(qint64(content.different))) : span;
    }
    const std::size_t size = groups().sizeOf(group);
    const QString value = valueOf(content.least);
    return content.present == size ? value : tr("%1 (%2 of %3)").arg(value).arg(content.present).arg(size);
}

QString WordGroupCells::story(GroupId group) const
{
    QStringList values;
    for (const Row row : groups().rows(group)) {
        const QString value = m_cells->text(row);
        if (value.isEmpty() || values.contains(value))
            continue;
        if (values.size() == MostToldValues) {
            values << QStringLiteral("…");
            break;
        }
        values << value;
    }
    values << tr("With a value: %1 of %2").arg(m_contents[group].present).arg(groups().sizeOf(group));
    return values.join(QLatin1Char('\n'));
}

class TitleGroupCells : public GroupCells {
public:
    using GroupCells::GroupCells;

    QString text(GroupId group) const override { return groups().title(group); }
    QString story(GroupId group) const override
    {
        return groups().title(group) + QLatin1Char('\n') + tr("Runs: %1").arg(groupedNumber(qint64(groups().sizeOf(group))));
    }
};

} // namespace

GroupCells::~GroupCells() = default;

ValueStatistics statisticsIn(const CellSource &cells, std::span<const Row> rows)
{
    std::vector<double> values;
    values.reserve(rows.size());
    for (const Row row : rows) {
        if (const std::optional<double> number = cells.number(row))
            values.push_back(*number);
    }
    return statisticsOf(std::move(values));
}

SharedGroupCells makeGroupCells(const RunColumn &column, const SharedRunGroups &groups)
{
    if (column.key == NameColumn)
        return std::make_shared<TitleGroupCells>(groups);
    if (column.isNumeric())
        return std::make_shared<NumberGroupCells>(column, groups);
    return std::make_shared<WordGroupCells>(column, groups);
}

OrderKeys firstKeys(const OrderKeys &ofRuns, const RunGroups &groups)
{
    OrderKeys keys(groups.count(), MissingKey);
    for (GroupId group = 0; group < groups.count(); ++group) {
        for (const Row row : groups.rows(group))
            keys[group] = std::min(keys[group], ofRuns[row]);
    }
    return keys;
}

OrderKeys groupOrderKeys(const RunColumn &column, const OrderKeys &ofRuns, Qt::SortOrder direction, const RunGroups &groups)
{
    if (column.key != NameColumn && !column.isNumeric())
        return firstKeys(ofRuns, groups);
    const GroupFigure sorting = sortingFigure(figureOf(column), direction);
    const auto keyOf = [&](GroupId group) {
        if (column.key == NameColumn)
            return orderKey(qint64(group), direction);
        const std::optional<double> figure = figureIn(statisticsIn(*column.cells, groups.rows(group)), sorting);
        return figure ? orderKey(*figure, direction) : MissingKey;
    };
    OrderKeys keys(groups.count());
    for (GroupId group = 0; group < groups.count(); ++group)
        keys[group] = keyOf(group);
    return keys;
}

} // namespace runloupe

#include "columnmenu.h"

#include "columnstylemenu.h"
#include "statisticmenu.h"
#include "theme/icons.h"

#include <algorithm>

namespace runloupe {

ColumnMenu::ColumnMenu(const RunColumn &column, const RunsLayout &layout, const QList<ColumnKey> &standing, QWidget *parent)
    : QMenu(parent)
    , m_column(column.key)
{
    addSorting(layout.sorting);
    addSeparator();
    if (m_column.kind == ColumnKind::Metric)
        addStatistics(layout);
    if (column.isNumeric())
        addStyle(column);
    addFreezing(layout.frozen, standing);
    addPlace(layout);
}

/// Other columns stay in the sorting only where people say so.
void ColumnMenu::addSorting(const QList<SortKey> &sorting)
{
    const auto isThisOne = [this](const SortKey &key) { return key.column == m_column; };
    const bool isSorted = std::any_of(sorting.begin(), sorting.end(), isThisOne);
    const SortKey up { m_column, Qt::AscendingOrder };
    const SortKey down { m_column, Qt::DescendingOrder };
    addChange(tr("Sort &ascending\tAlt+Up"), [up](RunsLayout &layout) { layout.sorting = { up }; });
    addChange(tr("Sort &descending\tAlt+Down"), [down](RunsLayout &layout) { layout.sorting = { down }; });
    if (isSorted && sorting.size() == 1)
        return;
    addChange(tr("&Then ascending\tAlt+Shift+Up"), [up](RunsLayout &layout) { layout.sortAlsoBy(up); });
    addChange(tr("Then de&scending\tAlt+Shift+Down"), [down](RunsLayout &layout) { layout.sortAlsoBy(down); });
    if (isSorted)
        addChange(tr("Do not sort &by it"), [isThisOne](RunsLayout &layout) { layout.sorting.removeIf(isThisOne); });
}

void ColumnMenu::addStatistics(const RunsLayout &layout)
{
    const QString metric = m_column.key;
    auto *statistics = new StatisticMenu(metric, layout.choice, betterOfMetric(metric, layout.styles), addMenu(tr("Sho&w")));
    connect(statistics, &StatisticMenu::columnRequested, this, [this](const ColumnKey &column, bool shown) {
        Q_EMIT changeRequested([&](RunsLayout &changed) { changed.choice.set(column, shown); });
    });
    connect(statistics, &StatisticMenu::argumentRequested, this,
            [this, metric](Statistic::Kind kind) { Q_EMIT argumentRequested(metric, kind); });
}

void ColumnMenu::addStyle(const RunColumn &column)
{
    auto *style = new ColumnStyleMenu(column, this);
    connect(style, &ColumnStyleMenu::styleRequested, this, [this](const ColumnStyle &wanted) {
        Q_EMIT changeRequested([&](RunsLayout &layout) { layout.setStyle(m_column, wanted); });
    });
    addSeparator();
}

void ColumnMenu::addFreezing(const QList<ColumnKey> &frozen, const QList<ColumnKey> &standing)
{
    const QList<ColumnKey> upToHere = standing.first(standing.indexOf(m_column) + 1);
    if (frozen != upToHere)
        addChange(tr("&Freeze up to this column"), [upToHere](RunsLayout &layout) { layout.frozen = upToHere; });
    if (!frozen.isEmpty())
        addChange(tr("&Unfreeze columns"), [](RunsLayout &layout) { layout.frozen.clear(); });
    addSeparator();
}

void ColumnMenu::addPlace(const RunsLayout &layout)
{
    addMove(tr("Move &left\tAlt+Left"), -1);
    addMove(tr("Move &right\tAlt+Right"), +1);
    if (layout.widths.contains(m_column))
        addChange(tr("Usual &width"), [column = m_column](RunsLayout &changed) { changed.widths.remove(column); });
    if (m_column != NameColumn)
        addChange(tr("&Hide column"), [column = m_column](RunsLayout &changed) { changed.choice.set(column, false); });
    addAction(themedIcon(QStringLiteral("columns")), tr("&Choose columns…"), this, &ColumnMenu::chooserRequested);
}

QAction *ColumnMenu::addChange(const QString &text, const std::function<void(RunsLayout &)> &change)
{
    return addAction(text, this, [this, change] { Q_EMIT changeRequested(change); });
}

QAction *ColumnMenu::addMove(const QString &text, int by)
{
    return addAction(text, this, [this, by] { Q_EMIT moveRequested(m_column, by); });
}

} // namespace runloupe

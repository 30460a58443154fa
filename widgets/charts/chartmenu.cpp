#include "chartmenu.h"

#include "metriclist.h"

#include <QWidgetAction>

namespace runloupe {

ChartMenu::ChartMenu(const ChartLayout &chart, const QStringList &others, Size size, QWidget *widget)
    : QMenu(widget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isFull = size == Size::Full;
    QAction *const resize = addAction(isFull ? tr("&Show all charts") : tr("Show &alone"), this, &ChartMenu::resizeRequested);
    if (isFull)
        resize->setShortcut(Qt::Key_Escape); // as the grid understands it
    addCombining(chart, others);
    addActions(widget->actions());
    if (!isFull)
        addMoves();
    addSeparator();
    addAction(tr("&Remove chart"), this, &ChartMenu::removalRequested);
}

void ChartMenu::addMoves()
{
    addSeparator();
    addAction(tr("Move &left"), this, [this] { Q_EMIT moveRequested(-1, 0); });
    addAction(tr("Move r&ight"), this, [this] { Q_EMIT moveRequested(1, 0); });
    addAction(tr("Move &up"), this, [this] { Q_EMIT moveRequested(0, -1); });
    addAction(tr("Move &down"), this, [this] { Q_EMIT moveRequested(0, 1); });
}

void ChartMenu::addCombining(const ChartLayout &chart, const QStringList &others)
{
    QMenu *const menu = addMenu(tr("&Combine with"));
    menu->setEnabled(!others.isEmpty());
    auto *const list = new MetricList(tr("Metrics of this chart"));
    list->setChoices(others, chart.metrics.mid(1));
    auto *const action = new QWidgetAction(menu);
    action->setDefaultWidget(list);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, list, &MetricList::beginSearch);
    connect(list, &MetricList::chosenChanged, this,
            [this, list, first = chart.name()] { Q_EMIT combineRequested(QStringList(first) + list->chosen()); });
}

} // namespace runloupe

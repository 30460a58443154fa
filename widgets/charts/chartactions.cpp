#include "chartactions.h"

#include "curvechart.h"

#include <QAction>

namespace runloupe {

ChartActions::ChartActions(CurveChart *chart)
    : QObject(chart)
    , m_chart(chart)
{
    connect(add(tr("Ranges…"), Qt::Key_R), &QAction::triggered, this, &ChartActions::rangesRequested);
    connect(add(tr("Threshold line"), Qt::Key_T), &QAction::triggered, this, &ChartActions::thresholdToggled);
}

QAction *ChartActions::add(const QString &text, const QKeySequence &key)
{
    auto *const action = new QAction(text, m_chart);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_chart->addAction(action);
    return action;
}

} // namespace runloupe

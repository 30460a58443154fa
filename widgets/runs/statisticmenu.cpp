#include "statisticmenu.h"

#include "analysis/historystatistic.h"
#include "tables/statisticwords.h"

#include <QAction>
#include <QMenu>

namespace runloupe {

StatisticMenu::StatisticMenu(const QString &metric, const ColumnChoice &choice, Better better, QMenu *menu)
    : QObject(menu)
    , m_menu(menu)
    , m_metric(metric)
    , m_shown(choice.histories(metric))
{
    menu->setToolTipsVisible(true);
    addColumn({}, choice.spoken().value({ ColumnKind::Metric, metric }, true));
    for (const Statistic::Kind kind : statisticKinds()) {
        const qsizetype before = menu->actions().size();
        addKind(kind);
        if (better == Better::Unknown && needsDirection(kind))
            disable(menu->actions().sliced(before));
    }
}

void StatisticMenu::addKind(Statistic::Kind kind)
{
    if (!needsArgument(kind))
        return addColumn({ kind }, m_shown.contains({ ColumnKind::Metric, m_metric, { kind } }));
    for (const ColumnKey &key : std::as_const(m_shown)) {
        if (key.statistic.kind == kind)
            addColumn(key.statistic, true);
    }
    addQuestion(kind);
}

/// A tick before it says that it is there already.
void StatisticMenu::addColumn(const Statistic &statistic, bool isShown)
{
    const ColumnKey key { ColumnKind::Metric, m_metric, statistic };
    QAction *const action = m_menu->addAction(statisticLabel(statistic));
    action->setCheckable(true);
    action->setChecked(isShown);
    action->setToolTip(statisticSentence(statistic));
    connect(action, &QAction::triggered, this, [this, key](bool on) { Q_EMIT columnRequested(key, on); });
}

void StatisticMenu::addQuestion(Statistic::Kind kind)
{
    m_menu->addAction(statisticQuestion(kind), this, [this, kind] { Q_EMIT argumentRequested(kind); });
}

/// What is shown already can be taken away nevertheless.
void StatisticMenu::disable(const QList<QAction *> &actions)
{
    for (QAction *const action : actions) {
        if (action->isChecked())
            continue;
        action->setEnabled(false);
        action->setToolTip(tr("Say under Good values which ones are"));
    }
}

} // namespace runloupe

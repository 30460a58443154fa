#include "windowmenus.h"

#include "session/settings.h"
#include "windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>

namespace runloupe {

WindowMenus::WindowMenus(QMenuBar *bar, WindowActions *actions, const Settings *settings, const QList<QAction *> &viewToggles,
                         QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    fillFile(bar->addMenu(tr("&File")));
    fillEdit(bar->addMenu(tr("&Edit")));
    fillView(bar->addMenu(tr("&View")), viewToggles);
    fillRuns(bar->addMenu(tr("&Runs")));
    bar->addMenu(tr("&Window"))->addActions({ m_actions->resetLayout, m_actions->fullScreen });
    bar->addMenu(tr("&Help"))->addActions({ m_actions->palette, m_actions->handbook, m_actions->about });
}

void WindowMenus::fillFile(QMenu *menu)
{
    menu->addActions({ m_actions->openFile, m_actions->openFolder, m_actions->openSample });
    QMenu *const recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addSeparator();
    menu->addActions({ m_actions->refresh, m_actions->closeStore });
    menu->addSeparator();
    menu->addAction(m_actions->quit);
}

void WindowMenus::fillEdit(QMenu *menu)
{
    menu->addActions({ m_actions->copy, m_actions->selectAll, m_actions->selectNone });
    menu->addSeparator();
    menu->addAction(m_actions->filter);
}

void WindowMenus::fillView(QMenu *menu, const QList<QAction *> &viewToggles)
{
    menu->addActions(viewToggles);
    menu->addSeparator();
    menu->addAction(m_actions->showDeleted);
    menu->addSeparator();
    menu->addMenu(tr("&Colours"))->addActions(m_actions->themes->actions());
}

void WindowMenus::fillRuns(QMenu *menu)
{
    menu->addActions({ m_actions->hideRuns, m_actions->showAllRuns });
    menu->addSeparator();
    menu->addActions({ m_actions->expandAll, m_actions->collapseAll });
}

void WindowMenus::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList stores = m_settings->recentStores();
    for (const QString &location : stores) {
        QString text = location;
        QAction *const action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setEnabled(QFileInfo::exists(location));
        connect(action, &QAction::triggered, this, [this, location] { Q_EMIT openRequested(location); });
    }
    if (stores.isEmpty())
        menu->addAction(tr("Nothing yet"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(m_actions->clearRecent);
    m_actions->clearRecent->setEnabled(!stores.isEmpty());
}

} // namespace runloupe

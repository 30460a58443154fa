#include "windowmenus.h"

#include "colormenu.h"
#include "recentmenu.h"
#include "savedviewsmenu.h"
#include "windowactions.h"

#include <QAction>
#include <QActionGroup>
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
    bar->addMenu(tr("&Window"))->addActions({ m_actions->openInWindow, m_actions->resetLayout, m_actions->fullScreen });
    bar->addMenu(tr("&Help"))->addActions({ m_actions->palette, m_actions->handbook, m_actions->about });
}

void WindowMenus::fillFile(QMenu *menu)
{
    menu->addActions({ m_actions->openFile, m_actions->openFolder, m_actions->openSample });
    auto *recent = new RecentMenu(m_settings, m_actions->clearRecent, menu);
    menu->addMenu(recent);
    connect(recent, &RecentMenu::openRequested, this, &WindowMenus::openRequested);
    menu->addSeparator();
    menu->addActions({ m_actions->refresh, m_actions->closeStore });
    menu->addSeparator();
    menu->addActions({ m_actions->exportRuns, m_actions->exportCharts });
    menu->addSeparator();
    menu->addAction(m_actions->quit);
}

void WindowMenus::fillEdit(QMenu *menu)
{
    menu->addActions({ m_actions->undo, m_actions->redo });
    menu->addSeparator();
    menu->addAction(m_actions->copy);
    menu->addMenu(tr("Copy &as"))->addActions(m_actions->copyAs);
    menu->addAction(m_actions->copyChart);
    menu->addSeparator();
    menu->addActions({ m_actions->selectAll, m_actions->selectNone });
    menu->addSeparator();
    menu->addActions({ m_actions->filter, m_actions->filterColumn });
}

void WindowMenus::fillView(QMenu *menu, const QList<QAction *> &viewToggles)
{
    menu->addActions(viewToggles);
    menu->addSeparator();
    menu->addMenu(new SavedViewsMenu(m_actions, menu));
    menu->addSeparator();
    menu->addActions({ m_actions->columnMenu, m_actions->onlyVarying, m_actions->filterBoxes, m_actions->freezeColumns,
                       m_actions->unfreezeColumns, m_actions->showDeleted });
    menu->addSeparator();
    menu->addMenu(tr("&Colours"))->addActions(m_actions->themes->actions());
}

void WindowMenus::fillRuns(QMenu *menu)
{
    menu->addActions({ m_actions->pinRuns, m_actions->starRuns, m_actions->colorMenu->menuAction(), m_actions->hideRuns,
                       m_actions->showAllRuns });
    menu->addSeparator();
    menu->addAction(m_actions->showDifferences);
    menu->addSeparator();
    menu->addAction(m_actions->onlyStarred);
    menu->addSeparator();
    menu->addActions({ m_actions->baseline, m_actions->noBaseline, m_actions->deltasInPercent });
    menu->addSeparator();
    menu->addActions({ m_actions->groupRuns, m_actions->foldSeeds, m_actions->ungroupRuns });
    menu->addSeparator();
    menu->addActions({ m_actions->nestRuns, m_actions->unfoldRuns, m_actions->foldRuns });
}

} // namespace runloupe

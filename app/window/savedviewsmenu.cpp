#include "savedviewsmenu.h"

#include "theme/icons.h"
#include "windowactions.h"

#include <QActionGroup>

namespace runloupe {

SavedViewsMenu::SavedViewsMenu(const WindowActions *actions, QWidget *parent)
    : QMenu(tr("Saved &views"), parent)
    , m_actions(actions)
{
    setIcon(themedIcon(QStringLiteral("bookmark")));
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
    fill();
}

void SavedViewsMenu::fill()
{
    clear();
    addActions(m_actions->savedViews->actions());
    if (isEmpty())
        addAction(tr("No view is saved yet"))->setEnabled(false);
    addSeparator();
    addActions({ m_actions->saveView, m_actions->saveViewAs, m_actions->renameView, m_actions->deleteView });
    addSeparator();
    addActions({ m_actions->importView, m_actions->exportView });
    addSeparator();
    addAction(m_actions->usualView);
}

} // namespace runloupe

#include "viewbutton.h"

#include "savedviewsmenu.h"
#include "theme/icons.h"
#include "views/viewshelf.h"

namespace runloupe {

namespace {

constexpr int WidestName = 160; // pixels

} // namespace

ViewButton::ViewButton(const WindowActions *actions, const ViewShelf *shelf, QWidget *parent)
    : QToolButton(parent)
    , m_shelf(shelf)
{
    setIcon(themedIcon(QStringLiteral("bookmark")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new SavedViewsMenu(actions, this));
    connect(shelf, &ViewShelf::changed, this, &ViewButton::showName);
    showName();
}

void ViewButton::showName()
{
    const QString name = m_shelf->currentName();
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, WidestName).replace(u'&', QStringLiteral("&&"));
    const bool isChanged = m_shelf->isCurrentChanged();
    setText(name.isEmpty() ? tr("Views") : isChanged ? tr("%1*").arg(shown) : shown);
    setAccessibleName(name.isEmpty() ? tr("Views") : isChanged ? tr("View %1, changed").arg(name) : tr("View %1").arg(name));
    setToolTip(isChanged ? tr("Arranged otherwise than the view says") : tr("Save how all is arranged, or apply what was saved"));
}

} // namespace runloupe

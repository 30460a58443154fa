#include "recentmenu.h"

#include "session/settings.h"

#include <QFileInfo>

namespace runloupe {

RecentMenu::RecentMenu(const Settings *settings, QAction *clear, QWidget *parent)
    : QMenu(tr("Open &recent"), parent)
    , m_settings(settings)
    , m_clear(clear)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    connect(settings, &Settings::recentStoresChanged, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::fill()
{
    clear();
    const QStringList stores = m_settings->recentStores();
    for (const QString &location : stores) {
        QString text = location;
        QAction *const action = addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setEnabled(QFileInfo::exists(location));
        connect(action, &QAction::triggered, this, [this, location] { Q_EMIT openRequested(location); });
    }
    if (stores.isEmpty())
        addAction(tr("Nothing yet"))->setEnabled(false);
    addSeparator();
    addAction(m_clear);
    m_clear->setEnabled(!stores.isEmpty());
}

} // namespace runloupe

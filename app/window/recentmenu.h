#pragma once

#include <QMenu>

namespace runloupe {

class Settings;

/// The stores that were opened lately, listed anew each time the menu opens.
class RecentMenu : public QMenu {
    Q_OBJECT

public:
    /// `clear` is the menu's last action. It and `settings` outlive the menu.
    RecentMenu(const Settings *settings, QAction *clear, QWidget *parent);

Q_SIGNALS:
    void openRequested(const QString &location);

private:
    void fill();

    const Settings *m_settings;
    QAction *m_clear;
};

} // namespace runloupe

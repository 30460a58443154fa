#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace runloupe {

class Settings;
class WindowActions;

/// Gives every action its place in the menu bar.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    /// `viewToggles` show and hide the docks. All of the arguments outlive this.
    WindowMenus(QMenuBar *bar, WindowActions *actions, const Settings *settings, const QList<QAction *> &viewToggles,
                QObject *parent);

Q_SIGNALS:
    void openRequested(const QString &location);

private:
    void fillFile(QMenu *menu);
    void fillEdit(QMenu *menu);
    void fillView(QMenu *menu, const QList<QAction *> &viewToggles);
    void fillRuns(QMenu *menu);

    WindowActions *m_actions;
    const Settings *m_settings;
};

} // namespace runloupe

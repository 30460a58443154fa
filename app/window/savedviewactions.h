#pragma once

#include <QObject>

namespace runloupe {

class OpenStores;
class ViewShelf;
class WindowActions;

/// What the actions on saved views do, and when they are possible. Asks for names and files.
class SavedViewActions : public QObject {
    Q_OBJECT

public:
    /// All of the arguments outlive this. No file is written among the `stores`.
    SavedViewActions(WindowActions *actions, ViewShelf *shelf, const OpenStores *stores, QWidget *window);

Q_SIGNALS:
    void told(const QString &sentence); ///< what was done, or why it could not be

private:
    void connectActions();
    void followShelf();
    void offerViews(const QStringList &names);
    void askNameToSave();
    void askNewName();
    void askWhetherToDelete();
    void importFrom(const QString &path);
    void exportTo(const QString &path);

    WindowActions *m_actions;
    ViewShelf *m_shelf;
    const OpenStores *m_stores;
    QWidget *m_window;
    QStringList m_offered;
};

} // namespace runloupe

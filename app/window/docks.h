#pragma once

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace runloupe {

/// The docks of a window and how they stand: as we put them, as people put them, or hidden while they have nothing to show.
class Docks : public QObject {
    Q_OBJECT

public:
    /// Belongs to `window`.
    explicit Docks(QMainWindow *window);

    /// Puts a view at an edge of the window. `extent` is its first width or height, in pixels.
    QDockWidget *add(QWidget *view, const QString &title, Qt::DockWidgetArea area, int extent);
    /// The same, out of sight until people want it; `keys` show and hide it.
    void addClosed(QWidget *view, const QString &title, Qt::DockWidgetArea area, int extent, const QKeySequence &keys);
    /// The same, as a tab of the place where another view stands.
    void addTab(QWidget *view, const QString &title, QWidget *other, const QKeySequence &keys);
    /// Opens the dock of a view where it is closed, and brings it before those whose place it shares.
    void bringUp(QWidget *view);
    /// One for each dock, which shows and hides it.
    QList<QAction *> toggles() const;

    /// Gives the dock of a view another extent.
    void resize(QWidget *view, int extent);

    /// How people put them, to be kept; also while they are hidden.
    QByteArray state() const;
    /// To be called once, when all are added; an empty state leaves them as they are.
    void restore(const QByteArray &state);
    /// As they stood before restore().
    void reset();

    /// Without anything to show they are out of sight, and come back as they stood.
    void setUseful(bool isUseful);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QDockWidget *makeDock(QWidget *view, const QString &title);
    QList<QDockWidget *> all() const;
    QDockWidget *dockOf(const QWidget *view) const;

    QMainWindow *m_window;
    QByteArray m_first;
    QByteArray m_whenUseful; ///< as they stood when they were hidden
    bool m_isUseful = true;
};

} // namespace runloupe

#include "docks.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>

namespace runloupe {

Docks::Docks(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
    window->setDockNestingEnabled(true);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

QDockWidget *Docks::add(QWidget *view, const QString &title, Qt::DockWidgetArea area, int extent)
{
    QDockWidget *const dock = makeDock(view, title);
    m_window->addDockWidget(area, dock);
    resize(view, extent);
    return dock;
}

QDockWidget *Docks::makeDock(QWidget *view, const QString &title)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(QString::fromLatin1(view->metaObject()->className())); // names its place in the saved arrangement
    dock->setWidget(view);
    return dock;
}

void Docks::resize(QWidget *view, int extent)
{
    QDockWidget *const dock = dockOf(view);
    const Qt::DockWidgetArea area = m_window->dockWidgetArea(dock);
    const bool isBeside = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
    m_window->resizeDocks({ dock }, { extent }, isBeside ? Qt::Horizontal : Qt::Vertical);
}

void Docks::addClosed(QWidget *view, const QString &title, Qt::DockWidgetArea area, int extent, const QKeySequence &keys)
{
    QDockWidget *const dock = add(view, title, area, extent);
    dock->toggleViewAction()->setShortcut(keys);
    dock->hide();
}

void Docks::addTab(QWidget *view, const QString &title, QWidget *other, const QKeySequence &keys)
{
    QDockWidget *const dock = makeDock(view, title);
    m_window->tabifyDockWidget(dockOf(other), dock);
    dock->toggleViewAction()->setShortcut(keys);
    dock->hide();
}

void Docks::bringUp(QWidget *view)
{
    QDockWidget *const dock = dockOf(view);
    dock->show();
    dock->raise();
}

/// The tabs of docks that share a place are made by Qt, when it needs them, and without a name.
bool Docks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (auto *tabs = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child()))
            tabs->setAccessibleName(tr("Views in one place"));
    }
    return QObject::eventFilter(watched, event);
}

QDockWidget *Docks::dockOf(const QWidget *view) const
{
    const QList<QDockWidget *> docks = all();
    return *std::find_if(docks.begin(), docks.end(), [view](const QDockWidget *dock) { return dock->widget() == view; });
}

QList<QDockWidget *> Docks::all() const
{
    return m_window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly);
}

QList<QAction *> Docks::toggles() const
{
    QList<QAction *> toggles;
    for (const QDockWidget *const dock : all())
        toggles << dock->toggleViewAction();
    return toggles;
}

QByteArray Docks::state() const
{
    return m_isUseful ? m_window->saveState() : m_whenUseful;
}

void Docks::restore(const QByteArray &state)
{
    m_first = m_window->saveState();
    m_window->restoreState(state);
}

void Docks::reset()
{
    m_window->restoreState(m_first);
}

void Docks::setUseful(bool isUseful)
{
    for (QAction *const toggle : toggles())
        toggle->setEnabled(isUseful);
    if (isUseful == m_isUseful)
        return;
    if (isUseful) {
        m_window->restoreState(m_whenUseful);
    } else {
        m_whenUseful = m_window->saveState();
        for (QDockWidget *const dock : all())
            dock->hide();
    }
    m_isUseful = isUseful;
}

} // namespace runloupe

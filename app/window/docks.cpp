#include "docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

namespace runloupe {

Docks::Docks(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->setDockNestingEnabled(true);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

QDockWidget *Docks::add(QWidget *view, const QString &title, Qt::DockWidgetArea area, int extent)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(QString::fromLatin1(view->metaObject()->className())); // names its place in the saved arrangement
    dock->setWidget(view);
    m_window->addDockWidget(area, dock);
    resize(view, extent);
    return dock;
}

void Docks::resize(QWidget *view, int extent)
{
    for (QDockWidget *const dock : all()) {
        const Qt::DockWidgetArea area = m_window->dockWidgetArea(dock);
        const bool isBeside = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
        if (dock->widget() == view)
            m_window->resizeDocks({ dock }, { extent }, isBeside ? Qt::Horizontal : Qt::Vertical);
    }
}

void Docks::addClosed(QWidget *view, const QString &title, Qt::DockWidgetArea area, int extent, const QKeySequence &keys)
{
    QDockWidget *const dock = add(view, title, area, extent);
    dock->toggleViewAction()->setShortcut(keys);
    dock->hide();
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

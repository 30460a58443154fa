#include "windows.h"

#include "mainwindow.h"
#include "session/session.h"
#include "themecontroller.h"
#include "windowactions.h"

#include <QAction>
#include <QActionGroup>

namespace runloupe {

namespace {

constexpr QPoint Beside { 32, 32 }; // pixels, so that both windows are seen

} // namespace

Windows::Windows(Settings *settings, ThemeController *theme)
    : m_theme(theme)
{
    add(settings);
}

/// The windows observe their sessions, which are children of this.
Windows::~Windows()
{
    qDeleteAll(m_windows);
}

MainWindow *Windows::openBeside(const QList<ExperimentChoice> &choices)
{
    MainWindow *const window = add(&m_borrowed);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!window->isMaximized() && !window->isFullScreen())
        window->move(window->pos() + Beside);
    window->show();
    window->showRuns(choices);
    return window;
}

MainWindow *Windows::add(Settings *settings)
{
    auto *const session = new Session(this);
    auto *const window = new MainWindow(session, settings);
    connect(window, &QObject::destroyed, session, &QObject::deleteLater);
    connect(window, &MainWindow::runsWindowRequested, this, &Windows::openBeside);
    m_windows << window;
    m_windows.removeAll(nullptr);
    offerThemes(window);
    return window;
}

void Windows::offerThemes(MainWindow *window)
{
    connect(window->actions()->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_theme->choose(ThemeChoice(action->data().toInt()));
        markTheme();
    });
    markTheme();
}

void Windows::markTheme()
{
    for (const MainWindow *const window : std::as_const(m_windows)) {
        if (!window)
            continue;
        for (QAction *const action : window->actions()->themes->actions())
            action->setChecked(action->data().toInt() == int(m_theme->choice()));
    }
}

} // namespace runloupe

#include "windows.h"

#include "mainwindow.h"
#include "runs/runselection.h"
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
    const RunSelection *const selection = session->selection();
    const auto share = [this, selection] { shareMarks(selection); };
    connect(selection, &RunSelection::marksChanged, this, share);
    connect(selection, &RunSelection::ownColorsChanged, this, share);
    return window;
}

/// A run is pinned, starred and coloured alike in all windows; the baseline is each window's own.
void Windows::shareMarks(const RunSelection *source)
{
    for (const MainWindow *const window : std::as_const(m_windows)) {
        if (!window || window->session()->selection() == source)
            continue;
        RunMarks marks = source->marks();
        marks.setBaseline(window->session()->selection()->marks().baseline());
        window->session()->selection()->setMarks(std::move(marks));
    }
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

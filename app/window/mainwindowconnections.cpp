#include "mainwindow.h"

#include "aboutbox.h"
#include "charts/curvesview.h"
#include "commandpalette.h"
#include "experiments/experimentsview.h"
#include "filedialogs.h"
#include "filter/filterbar.h"
#include "handbookwindow.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "samplestore.h"
#include "session/openstores.h"
#include "session/runloader.h"
#include "session/seriesloader.h"
#include "session/session.h"
#include "session/settings.h"
#include "statuspanel.h"
#include "tables/experimenttreemodel.h"
#include "welcome/welcomepage.h"
#include "windowactions.h"

#include <QAction>
#include <QTimer>

// What leads to what in the window: the second half of MainWindow.

namespace runloupe {

void MainWindow::connectFileActions()
{
    const auto open = [this](const QStringList &locations) { openStores(locations); };
    const auto openOne = [this](const QString &location) { openStores({ location }); };
    connect(m_actions->openFile, &QAction::triggered, this, [this, open] { askForFiles(this, open); });
    connect(m_actions->openFolder, &QAction::triggered, this, [this, open] { askForFolder(this, open); });
    connect(m_actions->openSample, &QAction::triggered, this, [openOne] { openOne(sampleStore()); });
    connect(m_actions->clearRecent, &QAction::triggered, m_settings, &Settings::clearRecentStores);
    connect(m_actions->closeStore, &QAction::triggered, this, [this] { m_session->stores()->close(currentStore()); });
    connect(m_actions->refresh, &QAction::triggered, m_session, &Session::refresh);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_welcome, &WelcomePage::openFileRequested, m_actions->openFile, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openFolderRequested, m_actions->openFolder, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openSampleRequested, m_actions->openSample, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openRequested, this, openOne);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->showDeleted, &QAction::toggled, m_session, &Session::setDeletedShown);
    connect(m_actions->showDeleted, &QAction::toggled, m_settings, &Settings::setDeletedShown);
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] { restoreState(m_firstState); });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_actions->palette, &QAction::triggered, this,
            [this] { (new CommandPalette(m_actions->findChildren<QAction *>() + viewToggles(), this))->show(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->handbook, &QAction::triggered, this, [this] { (new HandbookWindow(this))->show(); });
}

void MainWindow::connectRunActions()
{
    RunSelection *const selection = m_session->selection();
    connect(m_actions->filter, &QAction::triggered, m_filter, &FilterBar::focusLine);
    connect(m_actions->copy, &QAction::triggered, m_runs, &RunsView::copySelected);
    connect(m_actions->selectAll, &QAction::triggered, selection, [selection] { selection->setSelected(selection->shown()); });
    connect(m_actions->selectNone, &QAction::triggered, selection, [selection] { selection->setSelected({}); });
    connect(m_actions->expandAll, &QAction::triggered, m_runs, &RunsView::expandAll);
    connect(m_actions->collapseAll, &QAction::triggered, m_runs, &RunsView::collapseAll);
    connect(m_actions->hideRuns, &QAction::triggered, selection, [selection] {
        for (const Row row : selection->selected())
            selection->setHidden(row, true);
    });
    connect(m_actions->showAllRuns, &QAction::triggered, selection, &RunSelection::showHidden);
}

void MainWindow::connectStores()
{
    OpenStores *const stores = m_session->stores();
    connect(stores, &OpenStores::opened, this, &MainWindow::acceptStore);
    connect(stores, &OpenStores::failed, this, &MainWindow::acceptStore);
    connect(stores, &OpenStores::described, this, &MainWindow::showStatus);
    connect(stores, &OpenStores::described, this, &MainWindow::tellWhyEmpty);
    connect(stores, &OpenStores::closed, this, [this](const QString &location) {
        if (location == m_awaited)
            m_awaited.clear();
        showWelcomeOrViews();
    });
    connect(m_experiments, &ExperimentsView::choiceChanged, this, &MainWindow::showChoice);
    connect(m_experiments, &ExperimentsView::closeRequested, stores, &OpenStores::close);
    connect(m_experiments, &ExperimentsView::refreshRequested, stores, &OpenStores::refresh);
}

void MainWindow::connectRuns()
{
    RunLoader *const loader = m_session->runs();
    connect(loader, &RunLoader::started, this, [this] { showReading(0); });
    connect(loader, &RunLoader::progressed, this, &MainWindow::showReading);
    connect(loader, &RunLoader::loaded, this, &MainWindow::showRuns);
    connect(loader, &RunLoader::failed, this, &MainWindow::showRunsFailure);
    connect(loader, &RunLoader::cancelled, this, &MainWindow::showCancelled);
    connect(m_status, &StatusPanel::cancelRequested, loader, &RunLoader::cancel);
    connect(m_runs, &RunsView::cancelRequested, loader, &RunLoader::cancel);
    connect(m_runs, &RunsView::retryRequested, m_session, &Session::refresh);
    connect(m_runs, &RunsView::clearFilterRequested, m_filter, &FilterBar::clear);
    connect(m_filter, &FilterBar::filterApplied, m_runs, &RunsView::setFilter);
    connect(m_filter, &FilterBar::historyChanged, m_settings, [this] { m_settings->setFilterHistory(m_filter->history()); });
    m_filter->setHistory(m_settings->filterHistory());
}

void MainWindow::connectCurves()
{
    SeriesLoader *const loader = m_session->series();
    connect(m_curves, &CurvesView::seriesRequested, m_session, &Session::loadSeries);
    connect(m_curves, &CurvesView::loadingCancelled, loader, &SeriesLoader::cancel);
    connect(loader, &SeriesLoader::seriesLoaded, m_curves, &CurvesView::addSeries);
    connect(loader, &SeriesLoader::progressed, m_curves, &CurvesView::setProgress);
    connect(loader, &SeriesLoader::finished, m_curves, &CurvesView::finishLoading);
    connect(loader, &SeriesLoader::failed, m_curves, &CurvesView::failLoading);
}

/// What people arranged is kept at once, for a program may be ended without being asked.
void MainWindow::connectSettings()
{
    using namespace std::chrono_literals;
    m_keepSoon->setSingleShot(true);
    m_keepSoon->setInterval(300ms);
    connect(m_keepSoon, &QTimer::timeout, this, &MainWindow::keepLayouts);
    connect(m_runs, &RunsView::runsLayoutChanged, m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_curves, &CurvesView::curvesLayoutChanged, m_keepSoon, qOverload<>(&QTimer::start));
}

} // namespace runloupe

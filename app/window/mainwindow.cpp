#include "mainwindow.h"

#include "aboutbox.h"
#include "arrangedviews.h"
#include "chartexport.h"
#include "charts/curvesview.h"
#include "commandpalette.h"
#include "core/numbers.h"
#include "details/detailsview.h"
#include "differences/differencesview.h"
#include "docks.h"
#include "experiments/experimentsview.h"
#include "filter/filterbar.h"
#include "handbookwindow.h"
#include "historyactions.h"
#include "markactions.h"
#include "markmemory.h"
#include "runactions.h"
#include "runexport.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "runspane.h"
#include "savedviewactions.h"
#include "session/openstores.h"
#include "session/session.h"
#include "session/settings.h"
#include "sessionstatus.h"
#include "statuspanel.h"
#include "storedrops.h"
#include "storeopening.h"
#include "tables/experimenttreemodel.h"
#include "viewbutton.h"
#include "viewmemory.h"
#include "views/viewhistory.h"
#include "views/viewshelf.h"
#include "viewservice.h"
#include "welcome/welcomepage.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>
#include <chrono>

namespace runloupe {

namespace {

constexpr QSize FirstSize { 1280, 800 };
constexpr int ExperimentsWidth = 240;
constexpr int WidestExperiments = 400;
constexpr int CurvesHeight = 400;
constexpr std::chrono::milliseconds MessageTime { 8000 };
constexpr int DetailsWidth = 340;

} // namespace

MainWindow::MainWindow(Session *session, Settings *settings)
    : m_session(session)
    , m_settings(settings)
    , m_actions(new WindowActions(this))
    , m_opening(new StoreOpening(session, settings, this))
    , m_docks(new Docks(this))
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_pane(new RunsPane(session))
    , m_experiments(new ExperimentsView(session->stores()->tree()))
    , m_curves(new CurvesView(session->selection()))
    , m_differences(new DifferencesView(session->selection()))
    , m_details(new DetailsView(session->selection()))
    , m_memory(new ViewMemory(settings, m_pane, m_curves, this))
{
    buildViews();
    buildStatusLine();
    buildMenus();
    connectOpening();
    connectExperiments();
    serve(m_curves, session);
    serve(m_differences, session);
    serve(m_details, session);
    connectFileActions();
    connectViewActions();
    connectHelpActions();
    new MarkActions(m_actions, session->selection(), this);
    new MarkMemory(settings, session->selection(), this);
    connectSavedViews(); // what is remembered of the last time is nothing to undo
    new RunActions(m_actions, session->selection(), m_pane->runs(), this);
    restoreArrangement();
    showWelcomeOrViews();
}

void MainWindow::buildViews()
{
    resize(FirstSize);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_pane);
    setCentralWidget(m_pages);
    m_docks->add(m_experiments, tr("Experiments"), Qt::LeftDockWidgetArea, ExperimentsWidth);
    m_docks->add(m_curves, tr("Curves"), Qt::BottomDockWidgetArea, CurvesHeight);
    m_docks->addTab(m_differences, tr("Differences"), m_curves, tr("Ctrl+D"));
    m_docks->addClosed(m_details, tr("Details"), Qt::RightDockWidgetArea, DetailsWidth, tr("Ctrl+I"));
}

void MainWindow::buildStatusLine()
{
    auto *panel = new StatusPanel;
    new SessionStatus(m_session, panel);
    statusBar()->addWidget(panel, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::buildMenus()
{
    auto *menus = new WindowMenus(menuBar(), m_actions, m_settings, m_docks->toggles(), this);
    connect(menus, &WindowMenus::openRequested, this, [this](const QString &location) { openStores({ location }); });
}

void MainWindow::connectOpening()
{
    auto *drops = new StoreDrops(this);
    connect(drops, &StoreDrops::dropped, m_opening, &StoreOpening::open);
    connect(m_welcome, &WelcomePage::openFileRequested, m_actions->openFile, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openFolderRequested, m_actions->openFolder, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openSampleRequested, m_actions->openSample, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openRequested, this, [this](const QString &location) { openStores({ location }); });
    connect(m_session->stores(), &OpenStores::added, this, &MainWindow::showWelcomeOrViews);
    connect(m_session->stores(), &OpenStores::closed, this, &MainWindow::showWelcomeOrViews);
}

void MainWindow::connectExperiments()
{
    OpenStores *const stores = m_session->stores();
    connect(m_opening, &StoreOpening::arrived, this, [this](const QString &location) {
        m_experiments->choose(location);
        if (m_settings->windowState().isEmpty() && m_session->stores()->locations().size() == 1)
            fitExperiments();
    });
    connect(m_experiments, &ExperimentsView::choiceChanged, this,
            [this] { m_session->showExperiments(m_experiments->choices()); });
    connect(m_experiments, &ExperimentsView::closeRequested, stores, &OpenStores::close);
    connect(m_experiments, &ExperimentsView::refreshRequested, stores, &OpenStores::refresh);
    connect(m_session, &Session::shownExperimentsChanged, this, &MainWindow::showTitle);
    connect(stores->tree(), &QAbstractItemModel::dataChanged, this, &MainWindow::showTitle);
}

void MainWindow::connectFileActions()
{
    connect(m_actions->openFile, &QAction::triggered, m_opening, &StoreOpening::openFiles);
    connect(m_actions->openFolder, &QAction::triggered, m_opening, &StoreOpening::openFolder);
    connect(m_actions->openSample, &QAction::triggered, m_opening, &StoreOpening::openSample);
    connect(m_actions->clearRecent, &QAction::triggered, m_settings, &Settings::clearRecentStores);
    connect(m_actions->closeStore, &QAction::triggered, this,
            [this] { m_session->stores()->close(m_experiments->currentLocation()); });
    auto *runExport = new RunExport(m_actions, m_session, m_pane, m_settings, this);
    connect(runExport, &RunExport::done, this, &MainWindow::tell);
    auto *chartExport = new ChartExport(m_actions, m_session, m_curves, m_settings, this);
    connect(chartExport, &ChartExport::done, this, &MainWindow::tell);
    connect(m_actions->refresh, &QAction::triggered, m_session, &Session::refresh);
    connect(m_actions->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->filter, &QAction::triggered, m_pane->filter(), &FilterBar::focusLine);
    connect(m_actions->showDeleted, &QAction::toggled, m_session, &Session::setDeletedShown);
    connect(m_actions->showDeleted, &QAction::toggled, m_settings, &Settings::setDeletedShown);
    connect(m_actions->showDifferences, &QAction::triggered, this, [this] { m_docks->bringUp(m_differences); });
    connect(m_actions->openInWindow, &QAction::triggered, this,
            [this] { Q_EMIT runsWindowRequested(m_session->choiceOf(m_session->selection()->selected())); });
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] {
        m_docks->reset();
        fitExperiments();
    });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::connectSavedViews()
{
    auto *views = new ArrangedViews(m_pane, m_curves, m_session->selection(), this);
    auto *history = new ViewHistory({ m_settings->currentView(), views->state() }, this);
    auto *shelf = new ViewShelf(m_settings, history, this);
    new HistoryActions(m_actions, history, views, this);
    auto *actions = new SavedViewActions(m_actions, shelf, m_session->stores(), this);
    connect(actions, &SavedViewActions::told, this, &MainWindow::tell);
    m_pane->runs()->addTool(new ViewButton(m_actions, shelf));
}

void MainWindow::connectHelpActions()
{
    connect(m_actions->palette, &QAction::triggered, this,
            [this] { (new CommandPalette(m_actions->findChildren<QAction *>() + m_docks->toggles(), this))->show(); });
    connect(m_actions->handbook, &QAction::triggered, this, [this] { (new HandbookWindow(this))->show(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::restoreArrangement()
{
    restoreGeometry(m_settings->windowGeometry());
    m_docks->restore(m_settings->windowState());
    m_actions->showDeleted->setChecked(m_settings->isDeletedShown());
}

void MainWindow::openStores(const QStringList &locations)
{
    m_opening->open(locations);
}

void MainWindow::showRuns(const QList<ExperimentChoice> &choices)
{
    for (const ExperimentChoice &choice : choices)
        m_session->stores()->open(choice.location);
    m_session->showExperiments(choices);
}

/// Until people give the dock a width, it has that of the first names, within reason.
void MainWindow::fitExperiments()
{
    m_docks->resize(m_experiments, std::clamp(m_experiments->widthOfContent(), ExperimentsWidth, WidestExperiments));
}

void MainWindow::showTitle()
{
    qsizetype named = 0;
    for (const ExperimentChoice &choice : m_session->shownExperiments())
        named += choice.runIds.size();
    const QString store = m_session->stores()->tree()->indexOf(m_session->shownLocation()).data().toString();
    const QString some = named == 1 ? tr("1 run of %1").arg(store) : tr("%1 runs of %2").arg(groupedNumber(named), store);
    setWindowTitle(named == 0 ? store : some);
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence, int(MessageTime.count()));
}

/// Without a store there is nothing that the docks could show.
void MainWindow::showWelcomeOrViews()
{
    const bool hasStores = !m_session->stores()->locations().isEmpty();
    m_welcome->setRecentStores(m_settings->recentStores());
    for (QAction *const action : m_actions->onStores())
        action->setEnabled(hasStores);
    m_docks->setUseful(hasStores);
    m_pages->setCurrentWidget(hasStores ? static_cast<QWidget *>(m_pane) : m_welcome);
    statusBar()->setVisible(hasStores);
}

bool MainWindow::isSettled() const
{
    return !m_opening->isAwaiting() && !m_session->isBusy() && m_pane->runs()->isSettled() && m_curves->isSettled()
        && m_differences->isSettled() && m_details->isSettled();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setWindow(saveGeometry(), m_docks->state());
    m_memory->keepLayouts();
    QMainWindow::closeEvent(event);
}

} // namespace runloupe

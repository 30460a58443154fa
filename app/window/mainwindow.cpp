#include "mainwindow.h"

#include "charts/curvesview.h"
#include "experiments/experimentsview.h"
#include "filter/filterbar.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "session/openstores.h"
#include "session/runloader.h"
#include "session/session.h"
#include "session/settings.h"
#include "statuspanel.h"
#include "storewords.h"
#include "tables/experimenttreemodel.h"
#include "welcome/welcomepage.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace runloupe {

namespace {

constexpr QSize FirstSize { 1280, 800 };
constexpr int ExperimentsWidth = 240;
constexpr int CurvesHeight = 400;
constexpr int RunsPage = 1; // of m_pages; the welcome page is 0

QStringList locationsOf(const QMimeData *data)
{
    QStringList locations;
    for (const QUrl &url : data->urls())
        locations << (url.isLocalFile() ? url.toLocalFile() : url.toString());
    return locations;
}

} // namespace

MainWindow::MainWindow(Settings *settings)
    : m_settings(settings)
    , m_session(new Session(this))
    , m_actions(new WindowActions(this))
    , m_keepSoon(new QTimer(this))
{
    buildViews();
    buildMenus();
    connectFileActions();
    connectViewActions();
    connectRunActions();
    connectStores();
    connectRuns();
    connectCurves();
    connectSettings();
    restoreArrangement();
    showWelcomeOrViews();
}

/// The views observe the session, so they go first.
MainWindow::~MainWindow()
{
    disconnect(m_experiments, nullptr, this, nullptr);
    delete takeCentralWidget();
    qDeleteAll(findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly));
}

void MainWindow::buildViews()
{
    m_welcome = new WelcomePage;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(buildRunsPane());
    setCentralWidget(m_pages);

    m_experiments = new ExperimentsView(m_session->stores()->tree());
    m_curves = new CurvesView(m_session->selection());
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    QDockWidget *const experiments = addDock(Qt::LeftDockWidgetArea, tr("Experiments"), m_experiments);
    QDockWidget *const curves = addDock(Qt::BottomDockWidgetArea, tr("Curves"), m_curves);
    resize(FirstSize);
    resizeDocks({ experiments }, { ExperimentsWidth }, Qt::Horizontal);
    resizeDocks({ curves }, { CurvesHeight }, Qt::Vertical);

    m_status = new StatusPanel;
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    setAcceptDrops(true);
}

QWidget *MainWindow::buildRunsPane()
{
    m_filter = new FilterBar(m_session->selection());
    m_runs = new RunsView(m_session->selection());
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_runs, 1);
    return pane;
}

QDockWidget *MainWindow::addDock(Qt::DockWidgetArea area, const QString &title, QWidget *view)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(QString::fromLatin1(view->metaObject()->className())); // names its place in the saved arrangement
    dock->setWidget(view);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildMenus()
{
    auto *menus = new WindowMenus(menuBar(), m_actions, m_settings, viewToggles(), this);
    connect(menus, &WindowMenus::openRequested, this, [this](const QString &location) { openStores({ location }); });
}

QList<QAction *> MainWindow::viewToggles() const
{
    QList<QAction *> toggles;
    for (const QDockWidget *const dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        toggles << dock->toggleViewAction();
    return toggles;
}

void MainWindow::restoreArrangement()
{
    m_firstState = saveState();
    restoreGeometry(m_settings->windowGeometry());
    restoreState(m_settings->windowState());
    m_viewState = saveState();
    m_actions->showDeleted->setChecked(m_settings->isDeletedShown());
    m_runs->setRunsLayout(RunsLayout::fromJson(m_settings->runsLayout()));
    m_curves->setCurvesLayout(CurvesLayout::fromJson(m_settings->curvesLayout()));
}

void MainWindow::keepLayouts()
{
    m_settings->setRunsLayout(m_runs->runsLayout().toJson());
    m_settings->setCurvesLayout(m_curves->curvesLayout().toJson());
}

void MainWindow::openStores(const QStringList &locations)
{
    OpenStores *const stores = m_session->stores();
    QString first;
    for (const QString &location : locations) {
        const QString opened = stores->open(location);
        first = first.isEmpty() ? opened : first;
    }
    if (!first.isEmpty())
        m_awaited = first;
    showWelcomeOrViews();
}

/// A store has been read, or could not be.
void MainWindow::acceptStore(const QString &location)
{
    if (!m_session->stores()->error(location))
        m_settings->addRecentStore(location);
    if (location == m_awaited) {
        m_awaited.clear();
        m_experiments->choose(location);
    }
    showStatus();
}

void MainWindow::showChoice()
{
    nameRuns();
    m_session->showExperiments(m_experiments->choices());
    showStatus();
}

/// Tells the table what the stores and experiments are called that it will show.
void MainWindow::nameRuns()
{
    m_runs->setPlaceNames(placeNames(*m_session->stores()));
}

/// What is on screen already stays there while it is read again.
void MainWindow::showReading(double fraction)
{
    if (m_session->isReadingAgain())
        m_status->showProgress(tr("Reading runs"), fraction);
    else if (fraction == 0)
        m_runs->showLoading(tr("Reading runs"));
    else
        m_runs->setProgress(fraction);
}

void MainWindow::showRuns(const SharedRunTable &table)
{
    m_status->hideProgress();
    m_status->setFresh();
    Warnings warnings = table->warnings();
    for (const ExperimentChoice &choice : m_session->shownExperiments()) {
        if (const std::optional<Error> error = m_session->stores()->error(choice.location))
            warnings.add(error->message());
    }
    m_status->setWarnings(warnings);
    tellWhyEmpty();
}

/// An empty table is no answer where the store holds other things.
void MainWindow::tellWhyEmpty()
{
    const SharedRunTable &table = m_session->selection()->table();
    if (!table || table->size() > 0 || !m_session->runs()->isDone() || m_session->shownExperiments().isEmpty())
        return;
    m_runs->showEmpty(tr("No runs here."), insteadOfRuns(*m_session->stores(), currentStore()));
}

void MainWindow::showRunsFailure(const Error &error)
{
    m_status->hideProgress();
    if (!m_session->isReadingAgain()) {
        m_status->setNothingRead();
        return m_runs->showError(tr("The runs cannot be shown"), error);
    }
    Warnings warnings;
    warnings.add(tr("The runs could not be read again, so the old ones are shown. %1").arg(error.message()));
    m_status->setWarnings(warnings);
}

void MainWindow::showCancelled()
{
    m_status->hideProgress();
    if (m_session->isReadingAgain())
        return;
    m_status->setNothingRead();
    m_runs->showEmpty(tr("Reading was cancelled"), tr("Press F5 to read the runs again."));
}

void MainWindow::showStatus()
{
    const QString location = currentStore();
    m_status->setStore(storeLine(*m_session->stores(), location));
    setWindowTitle(location.isEmpty() ? QString() : m_session->stores()->tree()->indexOf(location).data().toString());
}

QString MainWindow::currentStore() const
{
    const QList<ExperimentChoice> choices = m_experiments->choices();
    return choices.isEmpty() ? m_experiments->currentLocation() : choices.first().location;
}

/// Without a store there is nothing that the docks could show.
void MainWindow::showWelcomeOrViews()
{
    const bool isWelcome = m_session->stores()->locations().isEmpty();
    const bool wasWelcome = m_pages->currentIndex() != RunsPage;
    m_welcome->setRecentStores(m_settings->recentStores());
    for (QAction *const action : m_actions->onStores() + viewToggles())
        action->setEnabled(!isWelcome);
    if (isWelcome) {
        if (!wasWelcome)
            m_viewState = saveState();
        for (QDockWidget *const dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
            dock->hide();
    } else if (wasWelcome) {
        restoreState(m_viewState);
    }
    m_pages->setCurrentIndex(isWelcome ? 0 : RunsPage);
    statusBar()->setVisible(!isWelcome);
}

bool MainWindow::isSettled() const
{
    return m_awaited.isEmpty() && !m_session->isBusy() && m_runs->isSettled() && m_curves->isSettled();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isWelcome = m_pages->currentIndex() != RunsPage;
    m_settings->setWindow(saveGeometry(), isWelcome ? m_viewState : saveState());
    keepLayouts();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openStores(locationsOf(event->mimeData()));
}

} // namespace runloupe

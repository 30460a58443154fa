#include "runspane.h"

#include "common/messagebar.h"
#include "core/error.h"
#include "filter/filterbar.h"
#include "runs/runselection.h"
#include "runs/runsview.h"
#include "session/openstores.h"
#include "session/runloader.h"
#include "session/session.h"
#include "session/statisticsloader.h"
#include "storewords.h"
#include "tables/experimenttreemodel.h"
#include "viewservice.h"

#include <QVBoxLayout>

namespace runloupe {

RunsPane::RunsPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new FilterBar(session->selection()))
    , m_message(new MessageBar)
    , m_historyMessage(new MessageBar)
    , m_runs(new RunsView(session->selection()))
{
    buildLayout();
    connectSession();
    connectStatistics();
    connect(m_runs, &RunsView::retryRequested, session, &Session::refresh);
    connect(m_message, &MessageBar::actionRequested, session, &Session::refresh);
    connect(m_runs, &RunsView::clearFilterRequested, m_filter, &FilterBar::clear);
    connect(m_runs, &RunsView::keysLost, this, [this](const MissingKeys &keys) { m_message->showNote(keys.lossText(), {}); });
    connect(m_runs, &RunsView::keysAbsent, this,
            [this](const MissingKeys &keys) { m_message->showNote(keys.absenceText(), {}); });
    connect(m_runs, &RunsView::clausesRequested, m_filter, &FilterBar::applyClauses);
    connect(m_filter, &FilterBar::filterApplied, m_runs, &RunsView::setFilter);
}

void RunsPane::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_message);
    layout->addWidget(m_historyMessage);
    layout->addWidget(m_runs, 1);
}

void RunsPane::connectSession()
{
    RunLoader *const loader = m_session->runs();
    connect(loader, &RunLoader::started, this, [this] {
        m_runs->setPlaceNames(placeNames(*m_session->stores()));
        m_message->hide();
        showReading(0);
    });
    connect(loader, &RunLoader::progressed, this, &RunsPane::showReading);
    connect(loader, &RunLoader::loaded, this, &RunsPane::tellWhyEmpty);
    connect(loader, &RunLoader::failed, this, &RunsPane::showFailure);
    connect(loader, &RunLoader::cancelled, this, &RunsPane::showCancelled);
    connect(m_runs, &RunsView::cancelRequested, m_session, &Session::cancelRuns);
    connect(m_session->stores(), &OpenStores::added, this, &RunsPane::showOpening);
    connect(m_session->stores(), &OpenStores::described, this, &RunsPane::tellWhyEmpty);
}

void RunsPane::connectStatistics()
{
    StatisticsLoader *const loader = m_session->statistics();
    serve(m_runs, m_session);
    connect(loader, &StatisticsLoader::progressed, m_historyMessage, &QWidget::hide); // what was told of the last time
    connect(loader, &StatisticsLoader::failed, this, [this](const Error &error) {
        m_historyMessage->showError(error.within(tr("Not all histories could be read.")), tr("Retry"));
    });
    connect(loader, &StatisticsLoader::cancelled, this, [this] {
        m_historyMessage->showNote(tr("Reading histories was cancelled, so some values are not known."), tr("Read all"));
    });
    connect(m_historyMessage, &MessageBar::actionRequested, m_session, &Session::refresh);
}

/// What will be shown is decided when the store is there.
void RunsPane::showOpening(const QString &location)
{
    if (m_session->shownExperiments().isEmpty())
        m_runs->showLoading(tr("Opening %1").arg(m_session->stores()->tree()->indexOf(location).data().toString()));
}

/// Runs that are on screen already stay there while they are read again.
void RunsPane::showReading(double fraction)
{
    if (m_session->isReadingMore())
        return;
    if (fraction == 0)
        m_runs->showLoading(tr("Reading runs"));
    else
        m_runs->setProgress(fraction);
}

void RunsPane::showFailure(const Error &error)
{
    if (!m_session->isReadingMore())
        m_runs->showError(tr("The runs cannot be shown"), error);
    else if (m_session->isPartial())
        m_message->showError(error.within(tr("Only the newest runs could be read.")), tr("Retry"));
    else
        m_message->showError(error.within(tr("The runs could not be read again, so the old ones are shown.")), tr("Retry"));
}

void RunsPane::showCancelled()
{
    if (!m_session->isReadingMore())
        m_runs->showCancelled(tr("Reading was cancelled."));
    else if (m_session->isPartial())
        m_message->showNote(tr("Reading was cancelled, so only the newest runs are shown."), tr("Read all runs"));
}

/// An empty table is no answer where the store holds other things.
void RunsPane::tellWhyEmpty()
{
    const SharedRunTable &table = m_session->selection()->table();
    const QList<ExperimentChoice> &shown = m_session->shownExperiments();
    if (table && table->size() == 0 && m_session->runs()->isDone() && !shown.isEmpty())
        m_runs->showEmpty(tr("No runs here."), insteadOfRuns(*m_session->stores(), shown.first().location));
}

} // namespace runloupe

#include "sessionstatus.h"

#include "session/openstores.h"
#include "session/runloader.h"
#include "session/session.h"
#include "session/statisticsloader.h"
#include "session/storefollower.h"
#include "statuspanel.h"
#include "storewords.h"

namespace runloupe {

SessionStatus::SessionStatus(Session *session, StatusPanel *panel)
    : QObject(panel)
    , m_session(session)
    , m_panel(panel)
{
    const OpenStores *const stores = session->stores();
    connect(stores, &OpenStores::opened, this, &SessionStatus::showStore);
    connect(stores, &OpenStores::failed, this, &SessionStatus::showStore);
    connect(stores, &OpenStores::described, this, &SessionStatus::showStore);
    connect(session, &Session::shownExperimentsChanged, this, &SessionStatus::showStore);

    RunLoader *const loader = session->runs();
    connect(loader, &RunLoader::started, this, [this] { showReading(0); });
    connect(loader, &RunLoader::progressed, this, &SessionStatus::showReading);
    connect(loader, &RunLoader::loaded, this, &SessionStatus::showRead);
    connect(loader, &RunLoader::failed, this, &SessionStatus::showFailure);
    connect(loader, &RunLoader::cancelled, this, &SessionStatus::showCancelled);
    connect(panel, &StatusPanel::cancelRequested, this, &SessionStatus::cancel);

    StatisticsLoader *const statistics = session->statistics();
    connect(statistics, &StatisticsLoader::progressed, this, &SessionStatus::showReadingHistories);
    connect(statistics, &StatisticsLoader::finished, this, &SessionStatus::showHistoriesRead);
    connect(statistics, &StatisticsLoader::failed, this, &SessionStatus::showHistoriesRead);
    connect(statistics, &StatisticsLoader::cancelled, this, &SessionStatus::showHistoriesRead);

    const StoreFollower *const follower = session->follower();
    connect(follower, &StoreFollower::looked, this, &SessionStatus::showFollowed);
    connect(follower, &StoreFollower::lookFailed, this, &SessionStatus::showFollowed);
    connect(follower, &StoreFollower::seriesGrown, panel, &StatusPanel::setNews);
    connect(follower, &StoreFollower::tableRenewed, panel, &StatusPanel::setNews);
}

void SessionStatus::showStore()
{
    m_panel->setStore(storeLine(*m_session->stores(), m_session->shownLocation()));
}

/// While there are no runs yet, the progress stands where they will.
void SessionStatus::showReading(double fraction)
{
    if (m_session->isReadingMore())
        m_panel->showProgress(tr("Reading runs"), fraction);
}

/// The line has room for one work; that of the runs comes first.
void SessionStatus::showReadingHistories(double fraction)
{
    if (!m_session->runs()->isRunning())
        m_panel->showProgress(tr("Reading histories"), fraction);
}

void SessionStatus::showHistoriesRead()
{
    if (!m_session->runs()->isRunning())
        m_panel->hideProgress();
}

void SessionStatus::showFollowed()
{
    m_panel->setFollowed(m_session->follower()->isUpToDate());
}

void SessionStatus::cancel()
{
    if (m_session->runs()->isRunning())
        m_session->runs()->cancel();
    else
        m_session->statistics()->cancel();
}

void SessionStatus::showRead(const SharedRunTable &table)
{
    m_panel->hideProgress();
    m_panel->setFresh();
    showFollowed();
    Warnings warnings = table->warnings();
    for (const ExperimentChoice &choice : m_session->shownExperiments()) {
        if (const std::optional<Error> error = m_session->stores()->error(choice.location))
            warnings.add(error->message());
    }
    m_panel->setWarnings(warnings);
}

void SessionStatus::showFailure()
{
    m_panel->hideProgress();
    if (!m_session->isReadingMore()) // else it is told above the runs, which stay
        m_panel->setNothingRead();
}

void SessionStatus::showCancelled()
{
    m_panel->hideProgress();
    if (!m_session->isReadingMore())
        m_panel->setNothingRead();
}

} // namespace runloupe

#include "session.h"

#include "openstores.h"
#include "runloader.h"
#include "runs/runselection.h"
#include "seriesloader.h"
#include "tables/experimenttreemodel.h"

namespace runloupe {

Session::Session(QObject *parent)
    : QObject(parent)
    , m_stores(new OpenStores(this))
    , m_runs(new RunLoader(this))
    , m_series(new SeriesLoader(this))
    , m_selection(new RunSelection(this))
{
    connect(m_runs, &RunLoader::loaded, m_selection, &RunSelection::setTable);
    connect(m_stores, &OpenStores::opened, this, &Session::reloadStore);
    connect(m_stores, &OpenStores::failed, this, &Session::reloadStore);
}

void Session::showExperiments(const QList<ExperimentChoice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_isReadingAgain = false;
    loadRuns();
}

void Session::setDeletedShown(bool shown)
{
    m_stores->tree()->setDeletedShown(shown);
    if (shown == m_isDeletedShown)
        return;
    m_isDeletedShown = shown;
    m_isReadingAgain = m_runs->isDone();
    loadRuns();
}

void Session::refresh()
{
    for (const QString &location : m_stores->locations())
        m_stores->refresh(location);
}

/// A shown store has been read again, has opened at last, or cannot be read any more.
void Session::reloadStore(const QString &location)
{
    if (!isShown(location))
        return;
    m_isReadingAgain = m_runs->isDone();
    loadRuns();
}

bool Session::isShown(const QString &location) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [&](const ExperimentChoice &choice) { return choice.location == location; });
}

void Session::loadRuns()
{
    QList<StoreScope> scopes;
    for (const ExperimentChoice &choice : std::as_const(m_choices)) {
        if (const std::optional<Error> error = m_stores->error(choice.location))
            return m_runs->refuse(*error);
        if (const SharedStore store = m_stores->store(choice.location))
            scopes << StoreScope { store, { choice.experimentIds, m_isDeletedShown ? View::All : View::Active } };
    }
    m_runs->load(scopes);
}

void Session::loadSeries(const QList<SeriesRequest> &requests)
{
    QList<SeriesLoader::Order> orders;
    for (const QString &location : m_stores->locations()) {
        const SharedStore store = m_stores->store(location);
        for (const SeriesRequest &request : requests) {
            if (store && store->uri() == request.store)
                orders << SeriesLoader::Order { store, request };
        }
    }
    m_series->load(orders);
}

bool Session::isBusy() const
{
    return m_stores->isBusy() || m_runs->isRunning() || m_series->isRunning();
}

} // namespace runloupe

#include "session.h"

#include "detailsloader.h"
#include "openstores.h"
#include "runloader.h"
#include "runs/runselection.h"
#include "runs/runtablebuilder.h"
#include "seriesloader.h"
#include "statisticsloader.h"
#include "storefollower.h"
#include "tables/experimenttreemodel.h"

namespace runloupe {

Session::Session(QObject *parent)
    : QObject(parent)
    , m_stores(new OpenStores(this))
    , m_runs(new RunLoader(this))
    , m_series(new SeriesLoader(this))
    , m_details(new DetailsLoader(this))
    , m_comparedDetails(new DetailsLoader(this))
    , m_statistics(new StatisticsLoader(this))
    , m_follower(new StoreFollower([this] { return tableToRenew(); }, this))
    , m_selection(new RunSelection(this))
{
    connect(m_runs, &RunLoader::firstLoaded, this, &Session::showFirst);
    connect(m_runs, &RunLoader::loaded, m_selection, &RunSelection::setTable);
    connect(m_runs, &RunLoader::failed, this, &Session::forgetRuns);
    connect(m_runs, &RunLoader::cancelled, this, &Session::forgetRuns);
    connect(m_runs, &RunLoader::started, m_follower, &StoreFollower::stop);
    connect(m_runs, &RunLoader::loaded, this, &Session::followStores);
    connect(m_follower, &StoreFollower::tableRenewed, m_selection, &RunSelection::setTable);
    connect(m_follower, &StoreFollower::experimentsChanged, m_stores, &OpenStores::setExperiments);
    connect(m_follower, &StoreFollower::storeRewritten, this, &Session::readAgain);
    connect(m_stores, &OpenStores::opened, this, &Session::reloadStore);
    connect(m_stores, &OpenStores::failed, this, &Session::reloadStore);
}

void Session::showExperiments(const QList<ExperimentChoice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_isReadingMore = false;
    Q_EMIT shownExperimentsChanged();
    loadRuns();
}

void Session::setDeletedShown(bool shown)
{
    m_stores->tree()->setDeletedShown(shown);
    if (shown == m_isDeletedShown)
        return;
    m_isDeletedShown = shown;
    loadRunsAgain();
}

void Session::refresh()
{
    for (const QString &location : m_stores->locations())
        m_stores->refresh(location);
}

void Session::showFirst(const SharedRunTable &table)
{
    m_isReadingMore = true;
    m_selection->setTable(table);
}

void Session::cancelRuns()
{
    if (m_runs->isRunning())
        return m_runs->cancel();
    for (const QString &location : m_stores->locations()) {
        if (isAwaiting(location))
            m_stores->close(location);
    }
}

/// Runs of what was shown before would be taken for those of what is chosen now.
void Session::forgetRuns()
{
    if (!m_isReadingMore)
        m_selection->setTable(RunTableBuilder().finish());
}

/// A shown store has been read again, has opened at last, or cannot be read any more.
void Session::reloadStore(const QString &location)
{
    if (!isShown(location))
        return;
    loadRunsAgain();
}

bool Session::isShown(const QString &location) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [&](const ExperimentChoice &choice) { return choice.location == location; });
}

/// What is shown of this choice already stays until there is something newer, however often that fails.
void Session::loadRunsAgain()
{
    m_isReadingMore = m_isReadingMore || m_runs->isDone();
    loadRuns();
}

void Session::followStores()
{
    m_follower->follow(m_runs->scopes(), m_runs->marks());
}

/// As soon as nothing else is being read: what is read twice at once may be older than what is known.
SharedRunTable Session::tableToRenew() const
{
    return isBusy() || isPartial() ? nullptr : m_selection->table();
}

void Session::readAgain(const QString &store)
{
    for (const QString &location : m_stores->locations()) {
        if (const SharedStore open = m_stores->store(location); open && open->uri() == store)
            m_stores->refresh(location);
    }
}

/// Whether the store has neither been opened nor failed.
bool Session::isAwaiting(const QString &location) const
{
    return m_stores->locations().contains(location) && !m_stores->store(location) && !m_stores->error(location);
}

bool Session::isAwaitingStore() const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [this](const ExperimentChoice &choice) { return isAwaiting(choice.location); });
}

QList<ExperimentChoice> Session::choiceOf(const std::vector<Row> &rows) const
{
    QMap<QString, QStringList> runIds; // by the store's URI
    for (const Row row : rows)
        runIds[m_selection->table()->attribute(TextAttribute::Store).string(row)]
            << m_selection->table()->attribute(TextAttribute::RunId).string(row);
    QList<ExperimentChoice> choices;
    for (const QString &location : m_stores->locations()) {
        const SharedStore store = m_stores->store(location);
        if (store && runIds.contains(store->uri()))
            choices << ExperimentChoice { location, {}, runIds[store->uri()] };
    }
    return choices;
}

void Session::loadRuns()
{
    QList<StoreScope> scopes;
    std::optional<Error> firstError;
    for (const ExperimentChoice &choice : std::as_const(m_choices)) {
        const std::optional<Error> error = m_stores->error(choice.location);
        if (error && !firstError)
            firstError = error;
        if (error)
            continue;
        const bool isAll = m_isDeletedShown || !choice.runIds.isEmpty();
        if (const SharedStore store = m_stores->store(choice.location))
            scopes << StoreScope {
                store,
                { .experimentIds = choice.experimentIds, .view = isAll ? View::All : View::Active, .runIds = choice.runIds }
            };
    }
    if (firstError && scopes.isEmpty())
        return m_runs->refuse(*firstError);
    if (scopes.isEmpty() && isAwaitingStore())
        return m_runs->await();
    m_runs->load(scopes, m_isReadingMore ? RunLoader::FirstLook::Spared : RunLoader::FirstLook::Wanted);
}

bool Session::isPartial() const
{
    const SharedRunTable &table = m_selection->table();
    return table && table->isPartial();
}

QList<SharedStore> Session::openStores() const
{
    QList<SharedStore> stores;
    for (const QString &location : m_stores->locations()) {
        if (const SharedStore store = m_stores->store(location))
            stores << store;
    }
    return stores;
}

void Session::loadSeries(const QList<SeriesRequest> &requests)
{
    QList<SeriesLoader::Order> orders;
    for (const SharedStore &store : openStores()) {
        for (const SeriesRequest &request : requests) {
            if (store->uri() == request.store)
                orders << SeriesLoader::Order { store, request };
        }
    }
    m_follower->putOff();
    m_series->load(orders);
}

void Session::loadDetails(const QString &store, const QString &runId)
{
    m_details->load(ordersFor({ { store, runId } }));
}

void Session::loadComparedDetails(const QList<RunKey> &runs)
{
    QList<DetailsLoader::Order> orders = ordersFor(runs);
    for (DetailsLoader::Order &order : orders)
        order.table = m_selection->table();
    m_comparedDetails->load(orders);
}

/// Of runs whose store is no longer open there is nothing to tell.
QList<DetailsLoader::Order> Session::ordersFor(const QList<RunKey> &runs) const
{
    QHash<QString, QStringList> runIds; // by the store's URI
    for (const RunKey &run : runs)
        runIds[run.store] << run.id;
    QList<DetailsLoader::Order> orders;
    for (const SharedStore &store : openStores()) {
        if (runIds.contains(store->uri()))
            orders << DetailsLoader::Order { store, runIds.value(store->uri()) };
    }
    return orders;
}

void Session::loadStatistics(const QList<StatisticWish> &wishes)
{
    if (m_selection->table())
        m_statistics->load(m_selection->table(), wishes, openStores());
}

bool Session::isBusy() const
{
    return m_stores->isBusy() || m_runs->isRunning() || m_series->isRunning() || m_details->isRunning()
        || m_comparedDetails->isRunning() || m_statistics->isRunning();
}

} // namespace runloupe

#include "storefollower.h"

#include "core/freememory.h"
#include "runs/renewedtable.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr qint64 LeastRest = 1000; // ms
constexpr qint64 RestPerWork = 10;

/// Those of the runs that are shown or may come to be; nothing where none are.
std::optional<StoreScope> narrowed(StoreScope scope, const QStringList &runIds)
{
    QStringList ids = runIds;
    if (!scope.scope.runIds.isEmpty())
        ids.removeIf([&scope](const QString &id) { return !scope.scope.runIds.contains(id); });
    scope.scope.runIds = ids;
    return ids.isEmpty() ? std::nullopt : std::optional(scope);
}

} // namespace

StoreFollower::StoreFollower(Table table, QObject *parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_job([this](const Result<Look> &look) { accept(look); })
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &StoreFollower::look);
}

void StoreFollower::follow(const QList<StoreScope> &scopes, const QList<SharedMark> &marks)
{
    stop();
    for (qsizetype i = 0; i < scopes.size() && i < marks.size(); ++i) {
        if (marks[i])
            m_stores << Followed { scopes[i], marks[i] };
    }
    if (m_stores.isEmpty())
        return;
    m_isUpToDate = m_stores.size() == scopes.size();
    m_rest.start(int(LeastRest));
}

void StoreFollower::stop()
{
    m_rest.stop();
    m_job.cancel();
    m_stores.clear();
    m_isUpToDate = false;
}

void StoreFollower::putOff()
{
    if (!m_job.isRunning())
        return;
    m_job.cancel();
    m_rest.start(int(LeastRest));
}

void StoreFollower::look()
{
    const SharedRunTable table = m_table();
    if (!table)
        return m_rest.start(int(LeastRest));
    m_sinceLook.start();
    m_job.start([stores = m_stores, table](const Stop &stop) { return lookAt(stores, table, stop); });
}

Result<StoreFollower::Look> StoreFollower::lookAt(const QList<Followed> &stores, const SharedRunTable &table, const Stop &stop)
{
    Look look { table, {}, {}, nullptr };
    for (const Followed &followed : stores) {
        const Store &store = *followed.scope.store;
        const Result<StoreChanges> changes = store.changesSince(followed.mark, stop);
        if (!changes)
            return changes.error();
        look.changes << *changes;
        look.experiments << QList<Experiment>();
        if (!changes->areExperimentsChanged || changes->isRewritten)
            continue;
        const Result<Listing<Experiment>> experiments = store.experiments(View::All, stop);
        if (!experiments)
            return experiments.error();
        look.experiments.last() = experiments->items;
    }
    const Result<void> renewed = renew(stores, look, stop);
    return renewed ? Result<Look>(look) : renewed.error();
}

Result<void> StoreFollower::renew(const QList<Followed> &stores, Look &look, const Stop &stop)
{
    QList<StoreScope> scopes;
    QSet<RunKey> runs;
    for (qsizetype i = 0; i < stores.size(); ++i) {
        const std::optional<StoreScope> scope = narrowed(stores[i].scope, look.changes[i].runIds);
        if (!scope)
            continue;
        scopes << *scope;
        for (const QString &id : scope->scope.runIds)
            runs << RunKey { scope->store->uri(), id };
    }
    if (scopes.isEmpty())
        return {};
    const Result<SharedRunTable> now = readRunTable(scopes, stop);
    if (!now)
        return now.error();
    const bool isShown = (*now)->size() > 0
        || std::any_of(runs.begin(), runs.end(), [&look](const RunKey &run) { return look.before->rowOf(run) != NoRow; });
    if (isShown)
        look.table = renewedTable(look.before, runs, **now);
    giveBackFreeMemory();
    return {};
}

void StoreFollower::accept(const Result<Look> &look)
{
    m_isUpToDate = look.has_value();
    if (look)
        tell(*look);
    else
        Q_EMIT lookFailed(look.error());
    if (!m_stores.isEmpty()) // else something that was told has put an end to it
        m_rest.start(int(std::max(LeastRest, RestPerWork * m_sinceLook.elapsed())));
}

/// A store that was rewritten comes back by follow().
void StoreFollower::tell(const Look &look)
{
    const QList<Followed> stores = m_stores;
    for (qsizetype i = 0; i < stores.size(); ++i) {
        if (look.changes[i].isRewritten) {
            stop();
            Q_EMIT storeRewritten(stores[i].scope.store->uri());
            return;
        }
    }
    for (qsizetype i = 0; i < stores.size(); ++i) {
        const QString uri = stores[i].scope.store->uri();
        m_stores[i].mark = look.changes[i].mark;
        if (!look.experiments[i].isEmpty())
            Q_EMIT experimentsChanged(uri, look.experiments[i]);
        if (!look.changes[i].tails.isEmpty())
            Q_EMIT seriesGrown(uri, look.changes[i].tails);
    }
    if (look.table)
        Q_EMIT tableRenewed(look.table);
    Q_EMIT looked();
}

} // namespace runloupe

#include "runloader.h"

#include "core/freememory.h"

namespace runloupe {

namespace {

constexpr std::size_t FirstRuns = 200; // more than a screen holds, and read in a few hundredths of a second

QList<StoreScope> newestOf(QList<StoreScope> scopes)
{
    for (StoreScope &scope : scopes)
        scope.scope.newest = FirstRuns;
    return scopes;
}

} // namespace

RunLoader::RunLoader(QObject *parent)
    : QObject(parent)
    , m_firstLook([this](const Result<SharedRunTable> &table) { showFirst(table); })
    , m_job([this](const Result<SharedRunTable> &table) { answer(table); })
{
    m_job.onProgress([this](double fraction) { Q_EMIT progressed(fraction); });
}

void RunLoader::load(const QList<StoreScope> &scopes, FirstLook firstLook)
{
    m_firstLook.cancel();
    m_job.cancel();
    m_scopes = scopes;
    Q_EMIT started();
    if (firstLook == FirstLook::Spared)
        return loadAll();
    m_firstLook.start([scopes = newestOf(scopes)](const Stop &stop) { return readRunTable(scopes, stop); });
}

void RunLoader::loadAll()
{
    m_job.start([scopes = m_scopes](const Stop &stop) {
        Result<SharedRunTable> table = readRunTable(scopes, stop);
        giveBackFreeMemory();
        return table;
    });
}

/// Fewer runs than were asked for are all there are. What went wrong is told when all are read.
void RunLoader::showFirst(const Result<SharedRunTable> &table)
{
    if (table && !(*table)->isPartial())
        return answer(table);
    loadAll();
    if (table)
        Q_EMIT firstLoaded(*table);
}

void RunLoader::answer(const Result<SharedRunTable> &table)
{
    m_isDone = table.has_value();
    if (table)
        Q_EMIT loaded(*table);
    else
        Q_EMIT failed(table.error());
}

void RunLoader::await()
{
    m_firstLook.cancel();
    m_job.cancel();
    m_isDone = false;
    Q_EMIT started();
}

void RunLoader::refuse(const Error &reason)
{
    m_firstLook.cancel();
    m_job.cancel();
    m_isDone = false;
    Q_EMIT failed(reason);
}

void RunLoader::cancel()
{
    if (!isRunning())
        return;
    m_firstLook.cancel();
    m_job.cancel();
    m_isDone = false;
    Q_EMIT cancelled();
}

} // namespace runloupe

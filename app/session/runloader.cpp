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

QList<SharedMark> marksOf(const QList<StoreScope> &scopes, const Stop &stop)
{
    QList<SharedMark> marks;
    for (const StoreScope &scope : scopes) {
        const Result<StoreChanges> changes = scope.store->changesSince(nullptr, stop);
        marks << (changes ? changes->mark : nullptr);
    }
    return marks;
}

} // namespace

RunLoader::RunLoader(QObject *parent)
    : QObject(parent)
    , m_firstLook([this](const Result<Answer> &answer) { showFirst(answer); })
    , m_job([this](const Result<Answer> &answer) { tell(answer); })
{
    m_job.onProgress([this](double fraction) { Q_EMIT progressed(fraction); });
}

void RunLoader::load(const QList<StoreScope> &scopes, FirstLook firstLook)
{
    m_firstLook.cancel();
    m_job.cancel();
    m_scopes = scopes;
    m_marks.clear();
    Q_EMIT started();
    if (firstLook == FirstLook::Spared)
        return loadAll();
    m_firstLook.start([scopes = newestOf(scopes)](const Stop &stop) { return read(scopes, {}, stop); });
}

/// Marks are taken before all else, so that nothing can be written between them and the runs.
Result<RunLoader::Answer> RunLoader::read(const QList<StoreScope> &scopes, QList<SharedMark> marks, const Stop &stop)
{
    if (marks.isEmpty())
        marks = marksOf(scopes, stop);
    const Result<SharedRunTable> table = readRunTable(scopes, stop);
    return table ? Result<Answer>(Answer { *table, marks }) : table.error();
}

void RunLoader::loadAll()
{
    m_job.start([scopes = m_scopes, marks = m_marks](const Stop &stop) {
        Result<Answer> answer = read(scopes, marks, stop);
        giveBackFreeMemory();
        return answer;
    });
}

/// Fewer runs than were asked for are all there are. What went wrong is told when all are read.
void RunLoader::showFirst(const Result<Answer> &answer)
{
    if (answer && !answer->table->isPartial())
        return tell(answer);
    if (answer)
        m_marks = answer->marks;
    loadAll();
    if (answer)
        Q_EMIT firstLoaded(answer->table);
}

void RunLoader::tell(const Result<Answer> &answer)
{
    m_isDone = answer.has_value();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_marks = answer->marks;
    Q_EMIT loaded(answer->table);
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

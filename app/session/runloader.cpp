#include "runloader.h"

namespace runloupe {

RunLoader::RunLoader(QObject *parent)
    : QObject(parent)
    , m_job([this](const Result<SharedRunTable> &table) { answer(table); })
{
    m_job.onProgress([this](double fraction) { Q_EMIT progressed(fraction); });
}

void RunLoader::answer(const Result<SharedRunTable> &table)
{
    m_isDone = table.has_value();
    if (table)
        Q_EMIT loaded(*table);
    else
        Q_EMIT failed(table.error());
}

void RunLoader::load(const QList<StoreScope> &scopes)
{
    Q_EMIT started();
    m_job.start([scopes](const Stop &stop) { return readRunTable(scopes, stop); });
}

void RunLoader::refuse(const Error &reason)
{
    m_job.cancel();
    m_isDone = false;
    Q_EMIT failed(reason);
}

void RunLoader::cancel()
{
    if (!isRunning())
        return;
    m_job.cancel();
    m_isDone = false;
    Q_EMIT cancelled();
}

} // namespace runloupe

#include "detailsreading.h"

#include <chrono>
#include <utility>

namespace runloupe {

DetailsReading::DetailsReading(QObject *parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms);
    connect(&m_soon, &QTimer::timeout, this, &DetailsReading::askAgain);
}

void DetailsReading::follow(const RunDetails &run)
{
    const std::optional<ReadDetails> known = m_cache.find(run);
    if (run == m_run && (known || !isSettled()))
        return;
    stop();
    const bool isSameRun = run.store == m_run.store && run.runId == m_run.runId;
    m_run = run;
    if (known || !isSameRun) // else what is shown stays while it is read again
        m_read = known.value_or(ReadDetails());
    if (!known)
        m_soon.start();
}

void DetailsReading::stop()
{
    m_soon.stop();
    if (std::exchange(m_isAwaiting, false))
        Q_EMIT cancelled();
}

void DetailsReading::askAgain()
{
    m_isAwaiting = true;
    Q_EMIT requested(m_run.store, m_run.runId);
}

void DetailsReading::addModels(const QString &store, const QString &runId, const QList<RegisteredModel> &models)
{
    if (!isAwaited(store, runId))
        return;
    m_read.models = models;
    Q_EMIT readChanged();
}

void DetailsReading::addStatistics(const QString &store, const QString &runId, const MetricStatistics &statistics)
{
    if (!isAwaited(store, runId))
        return;
    m_read.statistics.insert(statistics);
    Q_EMIT readChanged();
}

bool DetailsReading::finish()
{
    if (!std::exchange(m_isAwaiting, false))
        return false;
    m_cache.insert(m_run, m_read);
    return true;
}

bool DetailsReading::fail()
{
    return std::exchange(m_isAwaiting, false);
}

bool DetailsReading::isAwaited(const QString &store, const QString &runId) const
{
    return m_isAwaiting && store == m_run.store && runId == m_run.runId;
}

} // namespace runloupe

#include "differencesreading.h"

#include <chrono>
#include <utility>

namespace runloupe {

DifferencesReading::DifferencesReading(QObject *parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &DifferencesReading::askAgain);
}

void DifferencesReading::follow(const std::vector<RunKey> &runs)
{
    QList<RunKey> missing;
    for (const RunKey &run : runs) {
        if (!m_known.contains(run))
            missing << run;
    }
    if (missing == m_missing && !isSettled())
        return;
    stop();
    m_missing = missing;
    if (!missing.isEmpty())
        m_soon.start();
}

void DifferencesReading::stop()
{
    m_soon.stop();
    if (std::exchange(m_isAwaiting, false))
        Q_EMIT cancelled();
}

void DifferencesReading::askAgain()
{
    m_isAwaiting = true;
    Q_EMIT requested(m_missing);
}

void DifferencesReading::addModels(const RunKey &run, const QList<RegisteredModel> &models)
{
    if (m_isAwaiting)
        m_read[run].models = models;
}

void DifferencesReading::addStatistics(const RunKey &run, const MetricStatistics &statistics)
{
    if (m_isAwaiting)
        m_read[run].statistics.insert(statistics);
}

void DifferencesReading::addEnvironment(const RunKey &run, const RunEnvironment &environment)
{
    if (m_isAwaiting)
        m_read[run].environment = environment;
}

bool DifferencesReading::finish()
{
    if (!std::exchange(m_isAwaiting, false))
        return false;
    m_known.unite(QSet<RunKey>(m_missing.begin(), m_missing.end()));
    return true;
}

bool DifferencesReading::fail()
{
    return std::exchange(m_isAwaiting, false);
}

} // namespace runloupe

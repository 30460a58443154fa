#include "readdetailscache.h"

#include "tables/rundetailsmodel.h"

namespace runloupe {

namespace {

constexpr qsizetype MostRuns = 200;

std::vector<DetailSection> metricsOf(const RunDetails &run)
{
    std::vector<DetailSection> metrics = run.sections;
    std::erase_if(metrics, [](const DetailSection &section) { return !RunDetailsModel::isMetric(section.kind); });
    return metrics;
}

} // namespace

std::optional<ReadDetails> ReadDetailsCache::find(const RunDetails &run) const
{
    const auto entry = m_entries.constFind({ run.store, run.runId });
    if (entry == m_entries.constEnd() || entry->metrics != metricsOf(run))
        return std::nullopt;
    return entry->read;
}

void ReadDetailsCache::insert(const RunDetails &run, const ReadDetails &read)
{
    if (m_entries.size() >= MostRuns)
        m_entries.clear(); // simple, and rare
    m_entries.insert({ run.store, run.runId }, { metricsOf(run), read, run.status == QLatin1String("RUNNING") });
}

void ReadDetailsCache::forgetRunning()
{
    m_entries.removeIf([](const auto &entry) { return entry.value().isRunning; });
}

} // namespace runloupe

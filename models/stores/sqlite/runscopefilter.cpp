#include "runscopefilter.h"

namespace runloupe {

Lifecycle lifecycleOf(QByteArrayView text)
{
    return text == "deleted" ? Lifecycle::Deleted : Lifecycle::Active;
}

RunScopeFilter::RunScopeFilter(const RunScope &scope)
    : m_view(scope.view)
{
    for (const QString &id : scope.experimentIds)
        m_experimentIds << id.toUtf8();
    for (const QString &id : scope.runIds)
        m_runIds << id.toUtf8();
}

Result<RunScopeFilter> RunScopeFilter::read(Reading &reading, const RunScope &scope)
{
    RunScopeFilter filter(scope);
    if (const Result<void> read = filter.readDeletedExperiments(reading); !read)
        return read.error();
    return filter;
}

bool RunScopeFilter::wants(QByteArrayView experimentId, Lifecycle lifecycle) const
{
    const QByteArray id = QByteArray::fromRawData(experimentId.data(), experimentId.size());
    if (!m_experimentIds.isEmpty())
        return m_experimentIds.contains(id) && isInView(lifecycle, m_view);
    return isInView(m_deletedExperiments.contains(id) ? Lifecycle::Deleted : lifecycle, m_view);
}

bool RunScopeFilter::wantsRun(QByteArrayView id) const
{
    return m_runIds.isEmpty() || m_runIds.contains(QByteArray::fromRawData(id.data(), id.size()));
}

/// Before MLflow 1.27 the runs of a deleted experiment were not marked as deleted themselves.
Result<void> RunScopeFilter::readDeletedExperiments(Reading &reading)
{
    if (!m_experimentIds.isEmpty() || m_view == View::All)
        return {};
    TableScan scan = reading.scan("experiments", { "experiment_id", "lifecycle_stage" });
    while (scan.next()) {
        if (lifecycleOf(scan.row().text(2)) == Lifecycle::Deleted)
            m_deletedExperiments << scan.row().text(1).toByteArray();
    }
    return reading.tolerate(scan.finish(), "experiments");
}

} // namespace runloupe

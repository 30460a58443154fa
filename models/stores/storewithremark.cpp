#include "storewithremark.h"

namespace runloupe {

Result<StoreDescription> StoreWithRemark::describe(const Stop &stop) const
{
    Result<StoreDescription> description = m_store->describe(stop);
    if (description)
        description->warnings.add(m_remark);
    return description;
}

Result<Listing<Experiment>> StoreWithRemark::experiments(View view, const Stop &stop) const
{
    Result<Listing<Experiment>> listing = m_store->experiments(view, stop);
    if (listing)
        listing->warnings.add(m_remark);
    return listing;
}

Result<void> StoreWithRemark::readRuns(const RunScope &scope, RunTableBuilder &builder, const Stop &stop) const
{
    builder.warnings().add(m_remark);
    return m_store->readRuns(scope, builder, stop);
}

/// Whoever asks for series has asked for runs before.
Result<Warnings> StoreWithRemark::readSeries(const SeriesScope &scope, const SeriesSink &sink, const Stop &stop) const
{
    return m_store->readSeries(scope, sink, stop);
}

Result<Listing<RegisteredModel>> StoreWithRemark::models(const Stop &stop) const
{
    Result<Listing<RegisteredModel>> listing = m_store->models(stop);
    if (listing)
        listing->warnings.add(m_remark);
    return listing;
}

Result<StoreChanges> StoreWithRemark::changesSince(const SharedMark &mark, const Stop &stop) const
{
    return m_store->changesSince(mark, stop);
}

} // namespace runloupe

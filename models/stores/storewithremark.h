#pragma once

#include "store.h"

namespace runloupe {

/// Another store, with one more warning in each of its answers about what it holds.
class StoreWithRemark : public Store {
public:
    StoreWithRemark(SharedStore store, const QString &remark)
        : m_store(std::move(store))
        , m_remark(remark)
    {
    }

    QString uri() const override { return m_store->uri(); }
    QString name() const override { return m_store->name(); }
    SearchDialect searchDialect() const override { return m_store->searchDialect(); }
    Result<StoreDescription> describe(const Stop &stop) const override;
    Result<Listing<Experiment>> experiments(View view, const Stop &stop) const override;
    Result<void> readRuns(const RunScope &scope, RunTableBuilder &builder, const Stop &stop) const override;
    Result<Warnings> readSeries(const SeriesScope &scope, const SeriesSink &sink, const Stop &stop) const override;
    Result<Listing<RegisteredModel>> models(const Stop &stop) const override;
    Result<StoreChanges> changesSince(const SharedMark &mark, const Stop &stop) const override;

private:
    SharedStore m_store;
    QString m_remark;
};

} // namespace runloupe

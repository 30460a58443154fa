#pragma once

#include "stores/store.h"

/// A store made of values, which remembers how its histories were asked for.
class FakeStore : public runloupe::Store {
public:
    QList<runloupe::Experiment> heldExperiments;
    std::vector<runloupe::Series> heldSeries;
    mutable QList<qsizetype> askedRuns; ///< how many runs each call of readSeries() was for

    QString uri() const override { return QStringLiteral("fake:store"); }
    QString name() const override { return QStringLiteral("store"); }

    runloupe::Result<runloupe::StoreDescription> describe(const runloupe::Stop &) const override
    {
        return runloupe::StoreDescription();
    }
    runloupe::Result<runloupe::Listing<runloupe::Experiment>> experiments(runloupe::View, const runloupe::Stop &) const override
    {
        return runloupe::Listing<runloupe::Experiment> { heldExperiments, {} };
    }
    runloupe::Result<void> readRuns(const runloupe::RunScope &, runloupe::RunTableBuilder &,
                                    const runloupe::Stop &) const override
    {
        return {};
    }
    runloupe::Result<runloupe::Warnings> readSeries(const runloupe::SeriesScope &scope, const SeriesSink &sink,
                                                    const runloupe::Stop &) const override
    {
        askedRuns << scope.runIds.size();
        for (const runloupe::Series &series : heldSeries) {
            if (scope.runIds.contains(series.runId) && (scope.keys.isEmpty() || scope.keys.contains(series.key)))
                sink(runloupe::Series(series));
        }
        return runloupe::Warnings();
    }
    runloupe::Result<runloupe::Listing<runloupe::RegisteredModel>> models(const runloupe::Stop &) const override
    {
        return runloupe::Listing<runloupe::RegisteredModel>();
    }
};

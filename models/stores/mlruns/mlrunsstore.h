#pragma once

#include "experimentfolder.h"
#include "stores/store.h"

namespace runloupe {

/// MLflow's file store: the folder `mlruns` of MLflow 0.x to 3.x, whatever it is called.
class MlrunsStore : public Store {
public:
    /// Whether `path` is a store's root, the folder around an `mlruns`, one experiment or one run; also true for a folder that
    /// may not be listed, of which open() then says so.
    static bool recognises(const QString &path);
    /// Opens the whole store, also where `path` is only a part of it.
    static Result<SharedStore> open(const QString &path, const Stop &stop);

    /// `root` holds the experiments' folders.
    explicit MlrunsStore(const Path &root);

    QString uri() const override;
    QString name() const override;
    SearchDialect searchDialect() const override { return SearchDialect::Files; }
    Result<StoreDescription> describe(const Stop &stop) const override;
    Result<Listing<Experiment>> experiments(View view, const Stop &stop) const override;
    Result<void> readRuns(const RunScope &scope, RunTableBuilder &builder, const Stop &stop) const override;
    Result<Warnings> readSeries(const SeriesScope &scope, const SeriesSink &sink, const Stop &stop) const override;
    Result<Listing<RegisteredModel>> models(const Stop &stop) const override;
    Result<StoreChanges> changesSince(const SharedMark &mark, const Stop &stop) const override;

private:
    Path m_root;
};

} // namespace runloupe

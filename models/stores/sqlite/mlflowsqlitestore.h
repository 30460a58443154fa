#pragma once

#include "databasesnapshot.h"
#include "stores/store.h"

namespace runloupe {

class Reading;

/// A database that MLflow keeps its runs in, of any version from before 1.0 on.
class MlflowSqliteStore : public Store {
    Q_DECLARE_TR_FUNCTIONS(runloupe::MlflowSqliteStore)

public:
    /// Whether the file begins like an SQLite database, MLflow's or not.
    static bool recognises(const QString &path);
    /// Fails for databases of other programs, saying whose they are.
    static Result<SharedStore> open(const QString &path, const Stop &stop);

    QString uri() const override { return m_path; }
    QString name() const override;
    Result<StoreDescription> describe(const Stop &stop) const override;
    Result<Listing<Experiment>> experiments(View view, const Stop &stop) const override;
    Result<void> readRuns(const RunScope &scope, RunTableBuilder &builder, const Stop &stop) const override;
    Result<Warnings> readSeries(const SeriesScope &scope, const SeriesSink &sink, const Stop &stop) const override;
    Result<Listing<RegisteredModel>> models(const Stop &stop) const override;
    Result<StoreChanges> changesSince(const SharedMark &mark, const Stop &stop) const override;

private:
    MlflowSqliteStore(const QString &path, const SharedSnapshot &snapshot);

    QString m_path;
    SharedSnapshot m_snapshot; // from the opening, for as long as it is true
};

} // namespace runloupe

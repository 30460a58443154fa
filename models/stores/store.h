#pragma once

#include "core/result.h"
#include "core/stop.h"
#include "core/warnings.h"
#include "runs/experiment.h"
#include "runs/registeredmodel.h"
#include "runs/runtablebuilder.h"
#include "runs/series.h"
#include "storechanges.h"

#include <functional>
#include <memory>

namespace runloupe {

/// A store in a few words and numbers.
struct StoreDescription {
    QString kind; ///< `MLflow SQLite database`, `MLflow file store`
    QString location; ///< as people write it, without secrets
    QString schema; ///< the revision label of a database; empty for a folder
    QString mlflowVersion; ///< what wrote it, as far as can be told: `2.18 to 2.22`, `newer than 3.17`; may be empty
    qint64 bytes = 0; ///< size on disk, as far as it can be told without reading everything
    qint64 activeExperiments = 0;
    qint64 deletedExperiments = 0;
    qint64 activeRuns = 0;
    qint64 deletedRuns = 0;
    qint64 models = 0;
    TextMap alsoHolds; ///< what else is in it and how much: traces, prompts, logged models
    Warnings warnings;
};

/// What a store lists, and what was odd on the way.
template <typename T>
struct Listing {
    QList<T> items;
    Warnings warnings;
};

/// Which runs are asked for.
struct RunScope {
    /// Empty: all of them. Where named, a run's own lifecycle decides; else that of its experiment too.
    QStringList experimentIds;
    View view = View::Active;
    /// 0: all. Else only so many of the newest (by start time, those without one last, then by id), which are there much
    /// sooner than all.
    std::size_t newest = 0;
    QStringList runIds {}; ///< empty: all of them. Of those in the view, only these; one that is not there is no error
};

/// Which metric histories are asked for.
struct SeriesScope {
    QStringList runIds; ///< empty: of every run in `view`
    QStringList keys; ///< empty: all of them
    View view = View::Active;
};

/// One run store, wherever it lies and whatever wrote it. Reading leaves no trace in it.
///
/// Stateless but for its address: every call opens what it needs and lets go of it before it returns. All functions may
/// be called from any thread, several at a time, and block; so call them from a Job or a command. What is damaged is
/// left out and told in warnings; an error means that nothing useful could be read.
class Store {
public:
    using SeriesSink = std::function<void(Series &&)>;

    virtual ~Store() = default;

    /// What the store was opened by, made absolute; names it in tables, settings and on the next command line.
    virtual QString uri() const = 0;
    /// Short and for people: the file's or folder's name.
    virtual QString name() const = 0;
    /// Whose answers a search of its runs gives.
    virtual SearchDialect searchDialect() const { return SearchDialect::Sql; }

    virtual Result<StoreDescription> describe(const Stop &stop) const = 0;
    /// Newest first, like MLflow (creation time descending, then id ascending).
    virtual Result<Listing<Experiment>> experiments(View view, const Stop &stop) const = 0;
    /// Adds the runs to `builder` (which has begun this store), newest first where that costs nothing.
    virtual Result<void> readRuns(const RunScope &scope, RunTableBuilder &builder, const Stop &stop) const = 0;
    /// Hands over one whole series after the other, in no particular order. What is not there is left out.
    virtual Result<Warnings> readSeries(const SeriesScope &scope, const SeriesSink &sink, const Stop &stop) const = 0;
    /// By name. Prompts come with them, marked.
    virtual Result<Listing<RegisteredModel>> models(const Stop &stop) const = 0;
    /// What was written since the mark, which an earlier call gave; without one, only the mark to begin with. Reads no more than
    /// it must, so ask about once a second. No mark in the answer: this store cannot be followed.
    virtual Result<StoreChanges> changesSince(const SharedMark &mark, const Stop &stop) const;
};

using SharedStore = std::shared_ptr<const Store>;

/// Reads the runs of several stores or experiments into one table.
struct StoreScope {
    SharedStore store;
    RunScope scope;
};
Result<SharedRunTable> readRunTable(const QList<StoreScope> &scopes, const Stop &stop);

} // namespace runloupe

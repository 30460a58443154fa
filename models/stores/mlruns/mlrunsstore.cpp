#include "mlrunsstore.h"

#include "changereader.h"
#include "modelregistry.h"
#include "runreader.h"
#include "seriesreader.h"
#include "stores/newestfew.h"
#include "storesummary.h"

#include <algorithm>
#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::MlrunsStore", text);
}

Error cannotOpen(const Path &path, const Error &reason)
{
    return reason.within(
        tr("Cannot read the folder %1. Check its permissions, or whether it still exists.").arg(displayed(path)));
}

/// A run that is to be read later.
struct FoundRun {
    const ExperimentFolder *experiment;
    RunFolder run;
};

/// Creation time descending, unknown ones last, then id ascending.
bool isNewer(const Experiment &a, const Experiment &b)
{
    return a.creationTime != b.creationTime ? a.creationTime > b.creationTime : a.id < b.id;
}

bool isAskedFor(const ExperimentFolder &experiment, const RunFolder &run, const RunScope &scope)
{
    const bool runDecides = !scope.experimentIds.isEmpty() && !experiment.isSecond;
    return isInView(runDecides ? run.lifecycle() : run.lifecycleWithin(experiment), scope.view);
}

/// What is odd about a run is told where runs are listed.
void countRuns(const Path &root, const std::vector<ExperimentFolder> &folders, QList<Experiment> &experiments, const Stop &stop)
{
    Warnings unheard;
    Visit visit(root, stop, unheard);
    const auto count = [&](const ExperimentFolder &folder, const RunFolder &run) {
        Experiment &experiment = experiments[&folder - folders.data()];
        ++(run.lifecycle() == Lifecycle::Active ? experiment.activeRuns : experiment.deletedRuns);
    };
    forEachRun(folders, count, visit);
}

std::vector<ExperimentFolder> narrowed(std::vector<ExperimentFolder> experiments, const RunScope &scope, Visit &visit)
{
    const QStringList &ids = scope.experimentIds;
    if (!ids.isEmpty())
        std::erase_if(experiments,
                      [&ids](const ExperimentFolder &experiment) { return !ids.contains(QString::fromUtf8(experiment.id)); });
    return scope.runIds.isEmpty() ? experiments : withRuns(experiments, scope.runIds, visit);
}

} // namespace

bool MlrunsStore::recognises(const QString &path)
{
    const Path folder = pathOf(path);
    if (!isFolder(folder))
        return false;
    const auto entries = listFolder(folder);
    if (!entries)
        return true;
    return findStoreRoot(folder) || (entries->empty() && nameOf(folder) == "mlruns");
}

Result<SharedStore> MlrunsStore::open(const QString &path, const Stop &)
{
    const Path folder = pathOf(path);
    const Path root = findStoreRoot(folder).value_or(folder);
    if (const auto entries = listFolder(root); !entries)
        return cannotOpen(root, entries.error());
    return SharedStore(std::make_shared<MlrunsStore>(root));
}

MlrunsStore::MlrunsStore(const Path &root)
    : m_root(root)
{
}

QString MlrunsStore::uri() const
{
    return displayed(m_root);
}

QString MlrunsStore::name() const
{
    return displayed(nameOf(m_root));
}

Result<StoreDescription> MlrunsStore::describe(const Stop &stop) const
{
    Warnings warnings;
    Visit visit(m_root, stop, warnings);
    const Result<StoreFolders> folders = listStore(visit);
    if (!folders)
        return cannotOpen(m_root, folders.error());
    StoreDescription description = summarise(*folders, visit);
    description.warnings = warnings;
    if (stop.isRequested())
        return Stop::error();
    return description;
}

Result<Listing<Experiment>> MlrunsStore::experiments(View view, const Stop &stop) const
{
    Listing<Experiment> listing;
    Visit visit(m_root, stop, listing.warnings);
    Result<StoreFolders> folders = listStore(visit);
    if (!folders)
        return cannotOpen(m_root, folders.error());
    std::vector<ExperimentFolder> &asked = folders->experiments;
    std::erase_if(asked, [view](const ExperimentFolder &experiment) { return !isInView(experiment.lifecycle(), view); });
    for (const ExperimentFolder &experiment : asked)
        listing.items << experiment.toExperiment(visit);
    countRuns(m_root, asked, listing.items, stop);
    if (stop.isRequested())
        return Stop::error();
    std::stable_sort(listing.items.begin(), listing.items.end(), isNewer);
    return listing;
}

Result<void> MlrunsStore::readRuns(const RunScope &scope, RunTableBuilder &builder, const Stop &stop) const
{
    Visit visit(m_root, stop, builder.warnings());
    const Result<StoreFolders> folders = listStore(visit);
    if (!folders)
        return cannotOpen(m_root, folders.error());
    RunReader reader(builder, visit);
    const std::vector<ExperimentFolder> experiments = narrowed(folders->experiments, scope, visit);
    NewestFew<FoundRun> newest(scope.newest);
    const auto add = [&](const ExperimentFolder &experiment, const RunFolder &run) {
        if (!isAskedFor(experiment, run, scope))
            return;
        if (scope.newest == 0)
            reader.add(experiment, run);
        else
            newest.add(run.startTime(), run.id, [&] { return FoundRun { &experiment, run }; });
    };
    forEachRun(experiments, add, visit);
    for (const FoundRun &found : newest.take())
        reader.add(*found.experiment, found.run);
    if (stop.isRequested())
        return Stop::error();
    return {};
}

Result<Warnings> MlrunsStore::readSeries(const SeriesScope &scope, const SeriesSink &sink, const Stop &stop) const
{
    Warnings warnings;
    Visit visit(m_root, stop, warnings);
    const Result<StoreFolders> folders = listStore(visit);
    if (!folders)
        return cannotOpen(m_root, folders.error());
    readSeriesOf(folders->experiments, scope, sink, visit);
    if (stop.isRequested())
        return Stop::error();
    return warnings;
}

Result<Listing<RegisteredModel>> MlrunsStore::models(const Stop &stop) const
{
    Listing<RegisteredModel> listing;
    Visit visit(m_root, stop, listing.warnings);
    listing.items = readModelRegistry(joined(m_root, "models"), visit);
    if (stop.isRequested())
        return Stop::error();
    return listing;
}

Result<StoreChanges> MlrunsStore::changesSince(const SharedMark &mark, const Stop &stop) const
{
    Warnings unheard; // the runs' reader tells the same
    Visit visit(m_root, stop, unheard);
    const Result<StoreChanges> changes = readMlrunsChanges(static_cast<const MlrunsMark *>(mark.get()), visit);
    return changes ? changes : cannotOpen(m_root, changes.error());
}

} // namespace runloupe

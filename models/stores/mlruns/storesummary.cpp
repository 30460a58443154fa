#include "storesummary.h"

#include "modelregistry.h"
#include "runfolder.h"
#include "writerversion.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

constexpr auto InnerStore
    = QT_TRANSLATE_NOOP("runloupe::Visit", "Another store lies inside, in %1 (runs: %2). Open it by itself.");

qint64 countRuns(const Path &root, const Stop &stop)
{
    Warnings unheard;
    Visit visit(root, stop, unheard);
    qint64 runs = 0;
    if (const auto folders = listStore(visit))
        forEachRun(
            folders->experiments, [&runs](const ExperimentFolder &, const RunFolder &) { ++runs; }, visit);
    return runs;
}

void countRegistry(StoreDescription &summary, Visit &visit)
{
    qint64 prompts = 0;
    for (const RegisteredModel &model : readModelRegistry(joined(visit.root(), "models"), visit))
        ++(model.isPrompt ? prompts : summary.models);
    if (prompts > 0)
        summary.alsoHolds.insert(QStringLiteral("prompts"), QString::number(prompts));
}

void countOthers(const std::vector<ExperimentFolder> &experiments, StoreDescription &summary)
{
    for (const QString &kind : { QStringLiteral("models"), QStringLiteral("traces"), QStringLiteral("datasets") }) {
        qint64 count = 0;
        for (const ExperimentFolder &experiment : experiments)
            count += experiment.path.isEmpty() ? 0 : qint64(foldersIn(joined(experiment.path, kind.toUtf8())).size());
        if (count > 0)
            summary.alsoHolds.insert(kind == QLatin1String("models") ? QStringLiteral("logged models") : kind,
                                     QString::number(count));
    }
}

} // namespace

StoreDescription summarise(const StoreFolders &folders, Visit &visit)
{
    StoreDescription summary;
    WriterVersion writer;
    for (const ExperimentFolder &experiment : folders.experiments)
        ++(experiment.lifecycle() == Lifecycle::Active ? summary.activeExperiments : summary.deletedExperiments);
    const auto count = [&](const ExperimentFolder &experiment, const RunFolder &run) {
        ++(run.lifecycleWithin(experiment) == Lifecycle::Active ? summary.activeRuns : summary.deletedRuns);
        writer.add(run);
    };
    forEachRun(folders.experiments, count, visit);
    for (const Path &inner : folders.innerStores)
        visit.note(InnerStore, inner, QString::number(countRuns(inner, visit.stop())));
    countRegistry(summary, visit);
    countOthers(folders.experiments, summary);
    summary.kind = QCoreApplication::translate("runloupe::MlrunsStore", "MLflow file store");
    summary.location = displayed(visit.root());
    summary.mlflowVersion = writer.text();
    summary.bytes = bytesBelow(visit.root(), [&visit] { return visit.stop().isRequested(); });
    return summary;
}

} // namespace runloupe

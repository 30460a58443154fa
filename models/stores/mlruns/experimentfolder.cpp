#include "experimentfolder.h"

#include "keyedfiles.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

/// What lies beside the runs of an experiment.
bool isReserved(const QByteArray &name)
{
    static const std::array<QByteArray, 4> names { "tags", "datasets", "traces", "models" };
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Lifecycle ExperimentFolder::lifecycle() const
{
    return isInTrash || meta.text("lifecycle_stage") == "deleted" ? Lifecycle::Deleted : Lifecycle::Active;
}

std::vector<Path> ExperimentFolder::runCandidates(Visit &visit) const
{
    std::vector<Path> candidates = strayRuns;
    if (path.isEmpty())
        return candidates;
    const auto entries = listFolder(path);
    if (!entries) {
        visit.noteUnreadable(path, entries.error().message());
        return candidates;
    }
    for (const FolderEntry &entry : *entries) {
        if (entry.kind == FolderEntry::Kind::Folder && !isReserved(entry.name))
            candidates.push_back(joined(path, entry.name));
        else if (entry.kind == FolderEntry::Kind::Other && entry.name != "meta.yaml") // which was told with the experiment
            visit.noteUnreadable(joined(path, entry.name), whyNoFile(joined(path, entry.name)));
    }
    return candidates;
}

Experiment ExperimentFolder::toExperiment(Visit &visit) const
{
    Experiment experiment;
    experiment.id = QString::fromUtf8(id);
    experiment.name = meta.text("name").isEmpty() ? experiment.id : meta.string("name");
    experiment.lifecycle = lifecycle();
    experiment.artifactLocation = meta.string("artifact_location");
    experiment.creationTime = meta.number("creation_time");
    experiment.lastUpdateTime = meta.number("last_update_time");
    experiment.workspace = meta.string("workspace");
    experiment.isRecorded = isRecorded;
    if (!path.isEmpty())
        experiment.tags = readKeyedTexts(joined(path, "tags"), visit);
    return experiment;
}

} // namespace runloupe

#pragma once

#include "experimentfolder.h"

#include <functional>
#include <optional>

namespace runloupe {

/// A run where it lies. Its folder's name is its id, whatever its meta.yaml says.
struct RunFolder {
    QByteArray id;
    Path path;
    MetaFile meta;
    QByteArrayList folders; ///< by name: `metrics`, `params` … where there are any, for git drops empty ones

    bool has(const QByteArray &folder) const { return folders.contains(folder); }
    Time startTime() const { return meta.number("start_time"); }
    /// What the run says of itself.
    Lifecycle lifecycle() const;
    /// Active only where the experiment is too: up to MLflow 2.2, deleting an experiment left its runs as they were.
    Lifecycle lifecycleWithin(const ExperimentFolder &experiment) const;

    /// Nothing where the folder is no run, such as one with artifacts only. A damaged run is one, and is noted.
    static std::optional<RunFolder> open(const Path &path, Visit &visit);
};

/// Whether the run says that it has come to an end.
bool isFinished(const MetaFile &run);

/// The same experiments with those runs only, so that no other run is opened.
std::vector<ExperimentFolder> withRuns(const std::vector<ExperimentFolder> &experiments, const QStringList &runIds, Visit &visit);

/// Opens every run of these experiments and reports the progress. A run that lies in two of them is taken from the one that
/// its meta.yaml names. Ends early where nobody waits any more.
void forEachRun(const std::vector<ExperimentFolder> &experiments,
                const std::function<void(const ExperimentFolder &, const RunFolder &)> &take, Visit &visit);

} // namespace runloupe

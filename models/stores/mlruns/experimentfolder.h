#pragma once

#include "metafile.h"

#include <vector>

namespace runloupe {

/// An experiment where it lies. Its folder's name is its id, whatever its meta.yaml says.
struct ExperimentFolder {
    QByteArray id;
    Path path;
    MetaFile meta; ///< an absent one where only its runs tell of it
    bool isInTrash = false;
    bool isRecorded = true; ///< false where only its runs tell of it
    bool isSecond = false; ///< in the trash, while another of the same id is not
    std::vector<Path> strayRuns; ///< runs of it that lie elsewhere in the store

    /// Being in the trash is what decides: up to MLflow 2.2 the meta.yaml there still says `active`.
    Lifecycle lifecycle() const;
    /// The folders that may be its runs: all but the reserved ones. An unreadable folder is noted.
    std::vector<Path> runCandidates(Visit &visit) const;
    /// All but the counts of its runs.
    Experiment toExperiment(Visit &visit) const;
};

} // namespace runloupe

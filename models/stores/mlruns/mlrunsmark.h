#pragma once

#include "experimentfolder.h"
#include "stores/storechanges.h"

#include <QHash>

namespace runloupe {

/// How far the file of a metric was read.
struct MetricFileMark {
    FileStamp stamp;
    qint64 read = 0; ///< bytes, up to the end of a line
    std::size_t points = 0; ///< in these bytes
    QByteArray lastLine; ///< of them, to see that they are still the same; empty where none was read
};

/// What the folder of a run was like.
struct RunFolderMark {
    FileStamp meta;
    bool isGoing = false; ///< only then all the rest is looked at
    std::size_t values = 0; ///< a hash of the stamps of its params and tags
    QHash<Path, MetricFileMark> metrics;
};

/// What a file store was like.
struct MlrunsMark : StoreMark {
    std::size_t roots = 0; ///< a hash of what the folders of the experiments are called and of their meta.yaml
    std::vector<ExperimentFolder> experiments;
    QHash<Path, std::shared_ptr<const RunFolderMark>> runs;
};

} // namespace runloupe

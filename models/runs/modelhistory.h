#pragma once

#include "runenvironment.h"
#include "runtable.h"

namespace runloupe {

/// A model as MLflow up to 2.x wrote it down in a tag of the run that logged it.
struct PastModel {
    QString artifactPath;
    QString id;
    QString created; ///< UTC, as written
    QString mlflowVersion;
    QString pythonVersion;
    TextMap flavors; ///< name, with the version of that library where it is told; without `python_function`, which any has
};

/// In the order in which they were logged. None where the tag was cut in the middle of its JSON.
QList<PastModel> modelsFromHistory(const RunTable &table, Row row);

/// What such models say of Python, MLflow and the libraries of their flavors.
RunEnvironment environmentOf(const QList<PastModel> &models);

} // namespace runloupe

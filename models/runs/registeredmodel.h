#pragma once

#include "experiment.h"

namespace runloupe {

/// One version of a registered model.
struct ModelVersion {
    QString version; ///< a whole number, as text
    QString runId; ///< the run that made it; may be empty, or name a run that is gone
    QString stage; ///< `None`, `Staging`, `Production`, `Archived`
    QString description;
    QString source; ///< where its files were taken from
    QString status; ///< `READY`, `PENDING_REGISTRATION`, `FAILED_REGISTRATION`
    Time creationTime;
    Time lastUpdateTime;
    TextMap tags;
};

/// A name in the model registry with its versions.
struct RegisteredModel {
    QString name;
    QString workspace;
    QString description;
    Time creationTime;
    Time lastUpdateTime;
    TextMap tags;
    TextMap aliases; ///< alias to version; the version may be missing
    QList<ModelVersion> versions; ///< by number, without the internally deleted ones
    bool isPrompt = false; ///< MLflow keeps prompts in the registry too
};

/// Those that have a version made by the run, with such versions only. Without prompts, which no run makes.
QList<RegisteredModel> modelsOfRun(const QString &runId, QList<RegisteredModel> models);

} // namespace runloupe

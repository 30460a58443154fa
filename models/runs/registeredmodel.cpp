#include "registeredmodel.h"

namespace runloupe {

QList<RegisteredModel> modelsOfRun(const QString &runId, QList<RegisteredModel> models)
{
    for (RegisteredModel &model : models)
        model.versions.removeIf([&runId](const ModelVersion &version) { return version.runId != runId; });
    models.removeIf([](const RegisteredModel &model) { return model.versions.isEmpty() || model.isPrompt; });
    return models;
}

} // namespace runloupe

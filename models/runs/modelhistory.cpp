#include "modelhistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace runloupe {

namespace {

constexpr QLatin1String HistoryTag("mlflow.log-model.history");

PastModel pastModel(const QJsonObject &json)
{
    PastModel model;
    model.artifactPath = json.value(QLatin1String("artifact_path")).toString();
    model.id = json.value(QLatin1String("model_uuid")).toString();
    model.created = json.value(QLatin1String("utc_time_created")).toString();
    model.mlflowVersion = json.value(QLatin1String("mlflow_version")).toString();
    const QJsonObject flavors = json.value(QLatin1String("flavors")).toObject();
    for (auto flavor = flavors.begin(); flavor != flavors.end(); ++flavor) {
        const QJsonObject about = flavor->toObject();
        if (flavor.key() == QLatin1String("python_function"))
            model.pythonVersion = about.value(QLatin1String("python_version")).toString();
        else
            model.flavors.insert(flavor.key(), about.value(flavor.key() + QLatin1String("_version")).toString());
    }
    return model;
}

} // namespace

QList<PastModel> modelsFromHistory(const RunTable &table, Row row)
{
    const TextColumn *const tag = table.tag(HistoryTag);
    if (!tag || !tag->has(row))
        return {};
    QList<PastModel> models;
    for (const auto &json : QJsonDocument::fromJson(tag->text(row).toByteArray()).array())
        models << pastModel(json.toObject());
    return models;
}

RunEnvironment environmentOf(const QList<PastModel> &models)
{
    RunEnvironment environment { HistoryTag, {} };
    const auto add = [&environment](const QString &package, const QString &version) {
        if (!version.isEmpty())
            environment.add(package, version);
    };
    for (const PastModel &model : models) {
        add(QStringLiteral("python"), model.pythonVersion);
        add(QStringLiteral("mlflow"), model.mlflowVersion);
        for (auto flavor = model.flavors.begin(); flavor != model.flavors.end(); ++flavor)
            add(flavor.key(), flavor.value());
    }
    return environment;
}

} // namespace runloupe

#include "modelreader.h"

#include <algorithm>

namespace runloupe {

namespace {

bool isNumberedBefore(const ModelVersion &version, const QString &other)
{
    const qint64 number = version.version.toLongLong();
    const qint64 otherNumber = other.toLongLong();
    return number != otherNumber ? number < otherNumber : version.version < other;
}

bool isPrompt(const RegisteredModel &model)
{
    return model.tags.value(QStringLiteral("mlflow.prompt.is_prompt")).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

class ModelReader {
public:
    explicit ModelReader(Reading &reading)
        : m_reading(reading)
    {
    }

    Result<QList<RegisteredModel>> read();

private:
    Result<void> readModels();
    Result<void> readModelTags();
    Result<void> readAliases();
    Result<void> readVersions();
    Result<void> readVersionTags();
    RegisteredModel *find(QByteArrayView name, QByteArrayView workspace);
    ModelVersion *findVersion(RegisteredModel *model, const QString &version) const;
    void sortVersions();

    Reading &m_reading;
    QList<RegisteredModel> m_models;
    QHash<std::pair<QByteArray, QByteArray>, qsizetype> m_places; // by name and workspace
};

Result<QList<RegisteredModel>> ModelReader::read()
{
    using Step = std::pair<Result<void> (ModelReader::*)(), const char *>;
    for (const auto &[read, table] :
         { Step { &ModelReader::readModels, "registered_models" }, Step { &ModelReader::readModelTags, "registered_model_tags" },
           Step { &ModelReader::readAliases, "registered_model_aliases" }, Step { &ModelReader::readVersions, "model_versions" },
           Step { &ModelReader::readVersionTags, "model_version_tags" } }) {
        if (!m_reading.schema().hasTable(table))
            continue;
        if (const Result<void> done = m_reading.tolerate((this->*read)(), table); !done)
            return done.error();
    }
    for (RegisteredModel &model : m_models)
        model.isPrompt = isPrompt(model);
    std::sort(m_models.begin(), m_models.end(), [](const RegisteredModel &a, const RegisteredModel &b) {
        return std::pair(a.name.toUtf8(), a.workspace) < std::pair(b.name.toUtf8(), b.workspace);
    });
    return m_models;
}

Result<void> ModelReader::readModels()
{
    TableScan scan
        = m_reading.scan("registered_models", { "name", "workspace", "description", "creation_time", "last_updated_time" });
    while (scan.next()) {
        const Statement &row = scan.row();
        RegisteredModel model;
        model.name = row.string(1);
        model.workspace = row.string(2);
        model.description = row.string(3);
        model.creationTime = row.optionalInteger(4);
        model.lastUpdateTime = row.optionalInteger(5);
        m_places.insert({ row.text(1).toByteArray(), row.text(2).toByteArray() }, m_models.size());
        m_models << model;
    }
    return scan.finish();
}

Result<void> ModelReader::readModelTags()
{
    TableScan scan = m_reading.scan("registered_model_tags", { "name", "workspace", "key", "value" });
    while (scan.next()) {
        const Statement &row = scan.row();
        if (RegisteredModel *const model = find(row.text(1), row.text(2)))
            model->tags.insert(row.string(3), row.string(4));
    }
    return scan.finish();
}

Result<void> ModelReader::readAliases()
{
    TableScan scan = m_reading.scan("registered_model_aliases", { "name", "workspace", "alias", "version" });
    while (scan.next()) {
        const Statement &row = scan.row();
        if (RegisteredModel *const model = find(row.text(1), row.text(2)))
            model->aliases.insert(row.string(3), row.string(4));
    }
    return scan.finish();
}

Result<void> ModelReader::readVersions()
{
    TableScan scan = m_reading.scan("model_versions",
                                    { "name", "workspace", "version", "run_id", "current_stage", "description", "source",
                                      "status", "creation_time", "last_updated_time" });
    while (scan.next()) {
        const Statement &row = scan.row();
        RegisteredModel *const model = find(row.text(1), row.text(2));
        if (!model || row.text(5) == "Deleted_Internal") // a tombstone that keeps the number taken
            continue;
        model->versions << ModelVersion { row.string(3),          row.string(4),           row.string(5),
                                          row.string(6),          row.string(7),           row.string(8),
                                          row.optionalInteger(9), row.optionalInteger(10), {} };
    }
    sortVersions();
    return scan.finish();
}

Result<void> ModelReader::readVersionTags()
{
    TableScan scan = m_reading.scan("model_version_tags", { "name", "workspace", "version", "key", "value" });
    while (scan.next()) {
        const Statement &row = scan.row();
        if (ModelVersion *const version = findVersion(find(row.text(1), row.text(2)), row.string(3)))
            version->tags.insert(row.string(4), row.string(5));
    }
    return scan.finish();
}

RegisteredModel *ModelReader::find(QByteArrayView name, QByteArrayView workspace)
{
    const auto place = m_places.constFind({ name.toByteArray(), workspace.toByteArray() });
    return place == m_places.constEnd() ? nullptr : &m_models[*place];
}

ModelVersion *ModelReader::findVersion(RegisteredModel *model, const QString &version) const
{
    if (!model)
        return nullptr;
    const auto found = std::lower_bound(model->versions.begin(), model->versions.end(), version, isNumberedBefore);
    return found == model->versions.end() || found->version != version ? nullptr : &*found;
}

void ModelReader::sortVersions()
{
    for (RegisteredModel &model : m_models)
        std::sort(model.versions.begin(), model.versions.end(),
                  [](const ModelVersion &a, const ModelVersion &b) { return isNumberedBefore(a, b.version); });
}

} // namespace

Result<QList<RegisteredModel>> readSqliteModels(Reading &reading)
{
    return ModelReader(reading).read();
}

} // namespace runloupe

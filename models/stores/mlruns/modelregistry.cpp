#include "modelregistry.h"

#include "keyedfiles.h"
#include "metafile.h"

#include <algorithm>

namespace runloupe {

namespace {

constexpr auto Removed = "Deleted_Internal"; // what MLflow leaves of a removed version
const auto VersionPrefix = QByteArrayLiteral("version-");

std::optional<ModelVersion> readVersion(const Path &folder, Visit &visit)
{
    const MetaFile meta = MetaFile::read(folder, visit);
    if (meta.isAbsent() || meta.text("current_stage") == Removed)
        return std::nullopt;
    meta.noteDamage(folder, visit);
    ModelVersion version;
    version.version = QString::fromUtf8(nameOf(folder).sliced(VersionPrefix.size()));
    version.runId = meta.string("run_id");
    version.stage = meta.has("current_stage") ? meta.string("current_stage") : QStringLiteral("None");
    version.description = meta.string("description");
    version.source = meta.string("source");
    version.status = meta.string("status");
    version.creationTime = meta.number("creation_timestamp");
    version.lastUpdateTime = meta.number("last_updated_timestamp");
    version.tags = readKeyedTexts(joined(folder, "tags"), visit);
    return version;
}

QList<ModelVersion> readVersions(const Path &folder, Visit &visit)
{
    QList<ModelVersion> versions;
    for (const Path &path : foldersIn(folder)) {
        if (!nameOf(path).startsWith(VersionPrefix))
            continue;
        if (const std::optional<ModelVersion> version = readVersion(path, visit))
            versions << *version;
    }
    std::stable_sort(versions.begin(), versions.end(), [](const ModelVersion &a, const ModelVersion &b) {
        return a.version.toLongLong() < b.version.toLongLong();
    });
    return versions;
}

std::optional<RegisteredModel> readModel(const Path &folder, Visit &visit)
{
    const MetaFile meta = MetaFile::read(folder, visit);
    if (meta.isAbsent() || (meta.isWhole() && meta.kind() != MetaFile::Kind::RegisteredModel))
        return std::nullopt;
    meta.noteDamage(folder, visit);
    RegisteredModel model;
    model.name = meta.text("name").isEmpty() ? QString::fromUtf8(nameOf(folder)) : meta.string("name");
    model.workspace = meta.string("workspace");
    model.description = meta.string("description");
    model.creationTime = meta.number("creation_timestamp");
    model.lastUpdateTime = meta.number("last_updated_timestamp");
    model.tags = readKeyedTexts(joined(folder, "tags"), visit);
    model.aliases = readKeyedTexts(joined(folder, "aliases"), visit);
    for (QString &version : model.aliases)
        version = version.trimmed();
    model.versions = readVersions(folder, visit);
    model.isPrompt = model.tags.value(QStringLiteral("mlflow.prompt.is_prompt")).compare(u"true", Qt::CaseInsensitive) == 0;
    return model;
}

} // namespace

QList<RegisteredModel> readModelRegistry(const Path &folder, Visit &visit)
{
    QList<RegisteredModel> models;
    if (!isFolder(folder))
        return models;
    const auto entries = listFolder(folder);
    if (!entries) {
        visit.noteUnreadable(folder, entries.error().message());
        return models;
    }
    for (const FolderEntry &entry : *entries) {
        if (entry.kind != FolderEntry::Kind::Folder || visit.stop().isRequested())
            continue;
        if (const std::optional<RegisteredModel> model = readModel(joined(folder, entry.name), visit))
            models << *model;
    }
    std::stable_sort(models.begin(), models.end(),
                     [](const RegisteredModel &a, const RegisteredModel &b) { return a.name < b.name; });
    return models;
}

} // namespace runloupe

#include "environmentreader.h"

#include "artifactfolder.h"
#include "packages.h"
#include "runs/modelhistory.h"

#include <QDir>

namespace runloupe {

namespace {

constexpr qsizetype MostFolders = 200; // looked into for models

/// Those that the run wrote down, and those that stand in its folder without a word, as in the times before MLflow 1.2.
QStringList foldersOfPastModels(const RunTable &table, Row row, const QString &runFolder)
{
    QStringList folders;
    for (const PastModel &model : modelsFromHistory(table, row))
        folders << runFolder + u'/' + model.artifactPath;
    const QStringList names = QDir(runFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names.first(std::min(MostFolders, names.size()))) {
        if (const QString folder = runFolder + u'/' + name; QFile::exists(folder + QLatin1String("/MLmodel")))
            folders << folder;
    }
    folders.removeDuplicates();
    return folders;
}

QStringList modelFolders(const RunTable &table, Row row)
{
    const auto [store, id] = table.keyOf(row);
    const QString runFolder = localArtifactFolder(table.attribute(TextAttribute::ArtifactUri).string(row), id, store);
    QStringList folders = runFolder.isEmpty() ? QStringList() : foldersOfPastModels(table, row, runFolder);
    for (const LoggedModel &model : table.models(row)) {
        if (model.role == LoggedModel::Role::Output)
            folders << localArtifactFolder(model.artifactLocation, model.id, store);
    }
    folders.removeAll(QString());
    return folders;
}

bool hasModels(const RunTable &table, Row row)
{
    return !table.models(row).isEmpty() || !modelsFromHistory(table, row).isEmpty();
}

} // namespace

std::optional<RunEnvironment> readEnvironment(const RunTable &table, Row row)
{
    const QStringList folders = modelFolders(table, row);
    if (folders.isEmpty() && !hasModels(table, row))
        return std::nullopt;
    RunEnvironment all;
    for (const QString &folder : folders) {
        const RunEnvironment one = packagesOf(folder);
        if (all.readFrom.isEmpty())
            all.readFrom = one.readFrom;
        for (auto package = one.packages.begin(); package != one.packages.end(); ++package)
            all.add(package.key(), package.value());
    }
    return all;
}

} // namespace runloupe

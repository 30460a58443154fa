#include "notastore.h"

#include "storeformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::notAStore", text);
}

bool isOpenable(const QString &path)
{
    return std::any_of(storeFormats().begin(), storeFormats().end(),
                       [&path](const StoreFormat &format) { return format.recognises(path); });
}

/// A name that gives away what a file or folder is, or what a folder holds.
struct Telltale {
    const char *name; ///< with wildcards
    const char *sentence;
};

constexpr Telltale inFolder[] = {
    { "*tfevents*", QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 holds logs of TensorBoard, which cannot be opened yet.") },
    { ".aim",
      QT_TRANSLATE_NOOP("runloupe::notAStore",
                        "%1 holds a repository of Aim, which cannot be opened. Export it to MLflow first.") },
    { "run-*.wandb",
      QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 holds a run of Weights & Biases, which cannot be opened yet.") },
    { "wandb", QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 holds runs of Weights & Biases, which cannot be opened yet.") },
};

constexpr Telltale files[] = {
    { "*tfevents*", QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 is a log of TensorBoard, which cannot be opened yet.") },
    { "*.wandb", QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 is a run of Weights & Biases, which cannot be opened yet.") },
    { "meta.yaml",
      QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 belongs to a file store. Open the mlruns folder that it lies in.") },
    { "MLmodel", QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 describes one model. Open the store that it was logged to.") },
    { "*.zip",
      QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 is an archive. Unpack it, then open the database or mlruns folder in it.") },
    { "*.gz",
      QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 is an archive. Unpack it, then open the database or mlruns folder in it.") },
    { "*.tar",
      QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 is an archive. Unpack it, then open the database or mlruns folder in it.") },
};

Error sentence(const char *text, const QString &path)
{
    return Error(Error::Kind::NotAStore, tr(text).arg(path));
}

Error unreadable(const QString &path)
{
    return Error(Error::Kind::NotPermitted, tr("%1 may not be read. Ask its owner, or check its permissions.").arg(path));
}

Error notAStoreFolder(const QString &path)
{
    const QDir folder(path);
    if (!QFileInfo(path).isReadable())
        return unreadable(path);
    for (const QFileInfo &file : folder.entryInfoList({ "*.db", "*.sqlite", "*.sqlite3" }, QDir::Files)) {
        if (isOpenable(file.filePath()))
            return Error(Error::Kind::NotAStore, tr("%1 is a folder with a database in it. Open %2.").arg(path, file.filePath()));
    }
    for (const Telltale &telltale : inFolder) {
        if (!folder.entryList({ QLatin1String(telltale.name) }, QDir::AllEntries | QDir::Hidden).isEmpty())
            return sentence(telltale.sentence, path);
    }
    if (folder.isEmpty())
        return sentence(
            QT_TRANSLATE_NOOP("runloupe::notAStore", "%1 is an empty folder. Open an mlruns folder or an MLflow database."),
            path);
    return sentence(QT_TRANSLATE_NOOP("runloupe::notAStore",
                                      "%1 is a folder without experiments. Open an mlruns folder or an MLflow database."),
                    path);
}

/// Chosen beside its database: the name says which one.
std::optional<Error> besideDatabase(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+)-(wal|shm|journal)$"));
    const QRegularExpressionMatch match = pattern.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    const QString database = match.captured(1);
    if (QFileInfo::exists(database))
        return Error(Error::Kind::NotAStore, tr("%1 is only a part of a database. Open %2.").arg(path, database));
    return Error(Error::Kind::NotAStore,
                 tr("%1 is only a part of a database that is not there. Find %2 first.").arg(path, database));
}

Error notAStoreFile(const QString &path)
{
    const QFileInfo info(path);
    if (const std::optional<Error> beside = besideDatabase(path))
        return *beside;
    if (!info.isReadable())
        return unreadable(path);
    if (info.size() == 0)
        return sentence(QT_TRANSLATE_NOOP("runloupe::notAStore",
                                          "%1 is empty: nothing has been written to it yet, or it was not copied whole."),
                        path);
    for (const Telltale &telltale : files) {
        if (QDir::match(QLatin1String(telltale.name), info.fileName()))
            return sentence(telltale.sentence, path);
    }
    return sentence(QT_TRANSLATE_NOOP("runloupe::notAStore",
                                      "%1 is not a database, or it is encrypted. Open an MLflow database or an mlruns folder."),
                    path);
}

} // namespace

Error notAStore(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return notAStoreFolder(path);
    if (info.isFile())
        return notAStoreFile(path);
    return sentence(QT_TRANSLATE_NOOP("runloupe::notAStore",
                                      "%1 is neither a file nor a folder. Open an mlruns folder or an MLflow database."),
                    path);
}

} // namespace runloupe

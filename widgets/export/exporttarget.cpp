#include "exporttarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace runloupe {

namespace {

constexpr qsizetype LongestName = 80; // characters

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ExportTarget", text);
}

ExportTarget impossible(const QString &sentence)
{
    return { ExportTarget::State::Impossible, sentence };
}

/// The path without links; of a file that is not there yet, by its folder.
QString truePath(const QFileInfo &file)
{
    const QString path = file.canonicalFilePath();
    return path.isEmpty() ? QDir(file.dir().canonicalPath()).filePath(file.fileName()) : path;
}

/// A database with the files beside it that SQLite names after it, a folder with all that is in it.
bool belongsTo(const QString &path, const QString &store)
{
    const QString own = QFileInfo(store).canonicalFilePath();
    return !own.isEmpty() && (path == own || path.startsWith(own + QLatin1Char('-')) || path.startsWith(own + QLatin1Char('/')));
}

} // namespace

ExportTarget lookAt(const QString &path, const QStringList &stores)
{
    const QFileInfo file(path);
    if (path.isEmpty() || file.fileName().isEmpty())
        return impossible(tr("The file needs a name."));
    const QFileInfo folder(file.path());
    if (!folder.isDir())
        return impossible(tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.path())));
    if (file.isDir())
        return impossible(tr("%1 is a folder.").arg(file.fileName()));
    const QString whole = truePath(file);
    if (std::any_of(stores.begin(), stores.end(), [&whole](const QString &store) { return belongsTo(whole, store); }))
        return impossible(tr("That place belongs to a store, in which nothing is ever written."));
    if (!folder.isWritable())
        return impossible(tr("You may not write into the folder %1.").arg(QDir::toNativeSeparators(file.path())));
    if (file.exists())
        return { ExportTarget::State::Taken, tr("%1 is there already.").arg(file.fileName()) };
    return { ExportTarget::State::Free };
}

QString exportFolder(const QString &last)
{
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString fileNameFor(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified().left(LongestName))
        name += c.isLetterOrNumber() || QStringView(u"._-+=@").contains(c) ? c : QChar(u'-');
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1); // hidden, or taken for an option
    return name;
}

} // namespace runloupe

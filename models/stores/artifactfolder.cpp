#include "artifactfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace runloupe {

namespace {

/// The path that a URI stands for; empty for what lies in no file system.
QString pathOf(QString recorded)
{
    static const QRegularExpression file(QStringLiteral("^file:(//)?"));
    static const QRegularExpression otherScheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+:")); // a single letter is a drive
    if (recorded.contains(file))
        recorded = QUrl::fromPercentEncoding(recorded.remove(file).toUtf8());
    else if (recorded.contains(otherScheme))
        return {};
    return QDir::cleanPath(recorded.replace(u'\\', u'/'));
}

/// Places beside a store in which artifacts lie, and above which a moved one is looked for.
QStringList rootsOf(const QString &storeUri)
{
    const QFileInfo store(storeUri);
    const QString folder = store.isDir() ? store.filePath() : store.path();
    QStringList roots { folder, QFileInfo(folder).path() };
    for (const char *const usual : { "mlruns", "mlartifacts", "artifacts" })
        roots << folder + u'/' + QLatin1String(usual);
    return roots;
}

} // namespace

QString localArtifactFolder(const QString &recorded, const QString &id, const QString &storeUri)
{
    const QString path = pathOf(recorded);
    if (QFileInfo(path).isAbsolute() && QFileInfo(path).isDir())
        return path;
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    const qsizetype last = steps.lastIndexOf(id);
    for (qsizetype first = 0; first <= last; ++first) { // the longest end first
        const QString end = steps.sliced(first).join(u'/');
        for (const QString &root : rootsOf(storeUri)) {
            if (const QFileInfo found(root + u'/' + end); found.isDir())
                return found.filePath();
        }
    }
    return {};
}

} // namespace runloupe

#include "storelocation.h"

#include "storeopener.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::openStore", text);
}

/// The scheme without the driver that SQLAlchemy's users add (`sqlite+pysqlite`), in lower case. One letter is a drive, not a
/// scheme.
QString schemeOf(const QString &location)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z][A-Za-z0-9.-]+)(\\+[A-Za-z0-9]+)?:"));
    return pattern.match(location).captured(1).toLower();
}

bool isLocalScheme(const QString &scheme)
{
    return scheme.isEmpty() || scheme == QLatin1String("sqlite") || scheme == QLatin1String("file");
}

QString homeResolved(const QString &path)
{
    const bool isInHome = path == QLatin1String("~") || path.startsWith(QLatin1String("~/"));
    return isInHome ? QDir::homePath() + path.sliced(1) : path;
}

QString firstExisting(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        if (QFileInfo::exists(candidate))
            return candidate;
    }
    return candidates.last();
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// `file:///path`, `file:/path`, `file://localhost/path`, `file:relative/path`; percent-encoded, though not always in earnest.
QString pathOfFileUri(const QString &uri)
{
    static const QRegularExpression beforePath(QStringLiteral("^file:(//(localhost)?(?=/))?"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression beforeDrive(QStringLiteral("^/(?=[A-Za-z]:)"));
    static const QRegularExpression query(QStringLiteral("[?#].*$"));
    const QString path = QString(uri).remove(beforePath).remove(beforeDrive);
    return firstExisting({ path, decoded(path), decoded(QString(path).remove(query)) });
}

/// `sqlite:///relative/path` and `sqlite:////absolute/path`. SQLAlchemy takes the path as it is, people encode it nevertheless.
QString pathOfSqliteUri(const QString &uri)
{
    static const QRegularExpression beforePath(QStringLiteral("^sqlite(\\+[a-z0-9]+)?:(///)?"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(QStringLiteral("\\?.*$"));
    const QString path = QString(uri).remove(beforePath);
    if (schemeOf(path) == QLatin1String("file"))
        return pathOfFileUri(path);
    const QString withoutQuery = QString(path).remove(query);
    return firstExisting({ path, withoutQuery, decoded(withoutQuery), withoutQuery });
}

bool isInMemory(const QString &location)
{
    const QString rest = location.section(QLatin1Char(':'), 1);
    return schemeOf(location) == QLatin1String("sqlite")
        && (rest == QLatin1String("//") || rest.endsWith(QLatin1String(":memory:")));
}

/// `sqlite:///`, `file:`: the beginning of an address only.
bool namesNoFile(const QString &location)
{
    static const QRegularExpression scheme(QStringLiteral("^\\s*(sqlite(\\+[a-z0-9]+)?:(///?)?|file:)\\s*$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(location).hasMatch();
}

struct Remote {
    const char *schemes; ///< a regular expression
    const char *sentence;
};

constexpr Remote remotes[] = {
    { "https?",
      QT_TRANSLATE_NOOP("runloupe::openStore",
                        "Tracking servers cannot be opened yet. Open the server's database or mlruns folder.") },
    { "postgres(ql)?|mysql|mariadb",
      QT_TRANSLATE_NOOP("runloupe::openStore",
                        "Databases on a server cannot be opened yet; SQLite files and mlruns folders can.") },
    { "mssql",
      QT_TRANSLATE_NOOP("runloupe::openStore", "Microsoft SQL Server is not supported; SQLite files and mlruns folders are.") },
    { "databricks(-uc)?|uc",
      QT_TRANSLATE_NOOP("runloupe::openStore", "Databricks is not supported; SQLite files and mlruns folders are.") },
    { "s3a?|gs|gcs|wasbs?|abfss?|adl|hdfs|viewfs|dbfs|oss|r2|b2|s?ftp|ssh|scp",
      QT_TRANSLATE_NOOP("runloupe::openStore",
                        "Stores on other machines cannot be opened. Copy it here, or mount it as a folder.") },
    { "mlflow-artifacts|runs|models",
      QT_TRANSLATE_NOOP("runloupe::openStore",
                        "That address names something within a store. Open the store: a database or an mlruns folder.") },
};

} // namespace

QString localPath(const QString &location)
{
    const auto absolute = [](const QString &path) { return QDir::cleanPath(QFileInfo(homeResolved(path)).absoluteFilePath()); };
    if (location.isEmpty() || QFileInfo::exists(location)) // a folder may well be called `sqlite:`
        return absolute(location);
    const QString trimmed = location.trimmed();
    const QString scheme = schemeOf(trimmed);
    if (scheme == QLatin1String("sqlite"))
        return absolute(pathOfSqliteUri(trimmed));
    if (scheme == QLatin1String("file"))
        return absolute(pathOfFileUri(trimmed));
    return absolute(trimmed);
}

std::optional<Error> whyNotLocal(const QString &location)
{
    if (location.trimmed().isEmpty())
        return Error(Error::Kind::Invalid, tr("No store is named. Name a database or an mlruns folder."));
    if (QFileInfo::exists(location))
        return std::nullopt;
    if (isInMemory(location))
        return Error(Error::Kind::Unsupported,
                     tr("A database in memory lives and dies with its program and cannot be opened. Keep the runs in a file, "
                        "such as sqlite:///mlflow.db."));
    if (namesNoFile(location))
        return Error(Error::Kind::Invalid,
                     tr("%1 names no file. Name one, such as sqlite:///mlflow.db.").arg(location.trimmed()));
    const QString scheme = location == QLatin1String("databricks") ? location : schemeOf(location);
    for (const Remote &remote : remotes) {
        if (QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(remote.schemes))).match(scheme).hasMatch())
            return Error(Error::Kind::Unsupported, tr(remote.sentence), scheme);
    }
    const bool isUnknown = location.contains(QLatin1String("://")) && !isLocalScheme(scheme);
    return isUnknown ? std::optional(Error(
               Error::Kind::Unsupported,
               tr("Addresses that begin with %1: cannot be opened. Open an MLflow database or an mlruns folder.").arg(scheme)))
                     : std::nullopt;
}

} // namespace runloupe

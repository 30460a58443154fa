#include "sqlitefixture.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <unistd.h>

namespace {

constexpr const char *KeepOpen = "--keep-open";
constexpr uid_t Nobody = 65534;

QString lineOf(const QFileInfo &info, const QByteArray &hash)
{
    const qint64 written = info.lastModified().toMSecsSinceEpoch();
    const qint64 changed = info.metadataChangeTime().toMSecsSinceEpoch(); // of its owner or rights, too
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(info.fileName())
        .arg(info.size())
        .arg(written)
        .arg(changed)
        .arg(QString::fromLatin1(hash));
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead = file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return isRead ? hash.result().toHex() : QByteArray("unreadable");
}

} // namespace

QString runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QString problem;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, "pragma synchronous = off", nullptr, nullptr, nullptr) != SQLITE_OK // no waiting for the disk
        || sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        problem = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return problem;
}

QStringList stateOf(const QString &folder)
{
    QStringList state { lineOf(QFileInfo(folder), {}) };
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
        state << lineOf(info, hashOf(info.filePath()));
    return state;
}

OtherProcess::OtherProcess(const QString &path, const QByteArray &sql)
{
    constexpr int StartMs = 20'000;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), { KeepOpen, path, QString::fromUtf8(sql) });
    m_isReady = m_process.waitForReadyRead(StartMs);
}

void OtherProcess::die()
{
    m_process.kill();
    m_process.waitForFinished();
}

void OtherProcess::letGo()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

bool OtherProcess::wasMain(int argc, char **argv)
{
    if (argc != 4 || qstrcmp(argv[1], KeepOpen) != 0)
        return false;
    sqlite3 *database = nullptr;
    sqlite3_open(argv[2], &database);
    if (sqlite3_exec(database, argv[3], nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    if (write(STDOUT_FILENO, ".", 1) != 1)
        qFatal("nobody listens");
    char nothing = 0;
    while (read(STDIN_FILENO, &nothing, 1) > 0) { } // until the channel is closed
    sqlite3_close(database);
    return true;
}

Unprivileged::Unprivileged()
    : m_isRoot(geteuid() == 0 && seteuid(Nobody) == 0)
{
}

Unprivileged::~Unprivileged()
{
    if (m_isRoot && seteuid(0) != 0)
        qFatal("cannot become root again");
}

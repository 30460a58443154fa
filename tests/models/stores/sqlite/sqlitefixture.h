#pragma once

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

// What tests of the SQLite reader share: databases made by SQL text, other processes that write, and a look at what has changed.

/// Runs SQL on the database at `path`, which is made where it is missing. Empty, or what went wrong.
inline QString runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QString problem;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        problem = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return problem;
}

/// Another process that runs SQL on a database and then keeps it open: locks within one process are no proof of anything.
class OtherProcess {
public:
    OtherProcess(const QString &path, const QByteArray &sql)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), { "--keep-open", path, QString::fromUtf8(sql) });
        m_isReady = m_process.waitForReadyRead(20'000);
    }
    ~OtherProcess() { letGo(); }

    bool isReady() const { return m_isReady; }
    /// Ends without any tidying, like a machine that lost its power.
    void die()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Closes the database properly; what was not committed is rolled back.
    void letGo()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// The other side; belongs into main().
    static int keepOpen(char **arguments)
    {
        sqlite3 *database = nullptr;
        sqlite3_open(arguments[2], &database);
        if (sqlite3_exec(database, arguments[3], nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
        if (write(STDOUT_FILENO, ".", 1) != 1)
            return 1;
        char nothing = 0;
        while (read(STDIN_FILENO, &nothing, 1) > 0) { }
        sqlite3_close(database);
        return 0;
    }

private:
    QProcess m_process;
    bool m_isReady = false;
};

/// Everything in a folder that reading must not change: names, sizes, bytes and times, the folder's own time among them.
inline QStringList stateOf(const QString &folder)
{
    const auto line = [](const QFileInfo &info, const QByteArray &hash) {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(info.fileName())
            .arg(info.size())
            .arg(info.lastModified().toMSecsSinceEpoch())
            .arg(hash);
    };
    QStringList state { line(QFileInfo(folder), {}) };
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(info.filePath());
        const bool isOpen = file.open(QIODevice::ReadOnly);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        state << line(info, isOpen && hash.addData(&file) ? hash.result().toHex() : QByteArray("unreadable"));
    }
    return state;
}

/// A while without the rights of root, for whom there are no read-only folders.
class Unprivileged {
public:
    Unprivileged()
    {
        if (geteuid() == 0)
            m_isRoot = seteuid(Nobody) == 0;
    }
    ~Unprivileged()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    static constexpr uid_t Nobody = 65534;
    bool m_isRoot = false;
};

/// As QTEST_GUILESS_MAIN, for tests that use OtherProcess.
#define SQLITE_TEST_MAIN(TestClass)                                                                                              \
    int main(int argc, char **argv)                                                                                              \
    {                                                                                                                            \
        if (argc == 4 && qstrcmp(argv[1], "--keep-open") == 0)                                                                   \
            return OtherProcess::keepOpen(argv);                                                                                 \
        QCoreApplication application(argc, argv);                                                                                \
        TestClass test;                                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                                                  \
    }

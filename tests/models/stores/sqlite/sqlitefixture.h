#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTest>

/// Runs SQL on the database at `path`, which is made where it is missing. Empty, or what went wrong.
QString runSql(const QString &path, const QByteArray &sql);

/// Everything in a folder that reading must not change: names, sizes, bytes and times, the folder's own time among them.
QStringList stateOf(const QString &folder);

/// Another process that runs SQL on a database and then keeps it open: locks within one process would prove nothing.
class OtherProcess {
public:
    OtherProcess(const QString &path, const QByteArray &sql);
    ~OtherProcess() { letGo(); }

    bool isReady() const { return m_isReady; }
    /// Ends without any tidying, like a machine that lost its power.
    void die();
    /// Closes the database properly; what was not committed is rolled back.
    void letGo();

    /// The other side of it: true in the other process, after all is done. Belongs at the top of main().
    static bool wasMain(int argc, char **argv);

private:
    QProcess m_process;
    bool m_isReady = false;
};

/// A while without the rights of root, for whom there are no read-only folders.
class Unprivileged {
public:
    Unprivileged();
    ~Unprivileged();

private:
    bool m_isRoot = false;
};

/// As QTEST_GUILESS_MAIN, for tests that use OtherProcess.
#define SQLITE_TEST_MAIN(TestClass)                                                                                              \
    int main(int argc, char **argv)                                                                                              \
    {                                                                                                                            \
        if (OtherProcess::wasMain(argc, argv))                                                                                   \
            return 0;                                                                                                            \
        QCoreApplication application(argc, argv);                                                                                \
        TestClass test;                                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                                                  \
    }

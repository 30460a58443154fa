#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

/// What the built program did when it was run as people run it.
struct Answer {
    int status = -1; ///< -1 for a crash or a time-out
    QByteArray output;
    QByteArray errors;

    QJsonArray json() const { return QJsonDocument::fromJson(output).array(); }
};

inline Answer runProcess(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                         const QString &folder = {})
{
    constexpr int Patience = 60'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit)
        return { -1, process.readAllStandardOutput(), process.readAllStandardError() };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

/// In an environment without a display, a home, a platform or a language.
inline Answer runRunloupe(const QStringList &arguments, const QString &folder = {})
{
    return runProcess(QStringLiteral(RUNLOUPE_PROGRAM), arguments, QProcessEnvironment(), folder);
}

/// By the shell, where `$RUNLOUPE` is the program.
inline Answer runShell(const QString &script)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RUNLOUPE"), QStringLiteral(RUNLOUPE_PROGRAM));
    return runProcess(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), script }, environment);
}

/// The names of the stores in tests/data that MLflow was asked about.
inline QStringList recordedStores()
{
    return { QStringLiteral("mlflow-1.0.0"),  QStringLiteral("mlflow-1.30.1"), QStringLiteral("mlflow-2.22.1"),
             QStringLiteral("mlflow-3.17.2"), QStringLiteral("mlruns-2.22.1"), QStringLiteral("mlruns-3.17.2") };
}

/// The database or folder of such a store.
inline QString pathOfStore(const QString &name)
{
    const QDir folder(QStringLiteral(TEST_DATA "/") + name);
    return folder.filePath(folder.exists(QStringLiteral("mlruns")) ? QStringLiteral("mlruns") : QStringLiteral("mlflow.db"));
}

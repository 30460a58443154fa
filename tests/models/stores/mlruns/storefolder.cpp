#include "storefolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace runloupe {

namespace {

constexpr auto Indent = "    ";

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        qFatal("cannot make the folder %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

StoreFolder::StoreFolder(const QString &text)
{
    add(text);
}

void StoreFolder::add(const QString &text)
{
    const QStringList lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.trimmed().isEmpty())
            continue;
        if (line.endsWith('/')) {
            makeFolder(path(line));
        } else if (const qsizetype arrow = line.indexOf(" -> "); arrow > 0) {
            makeFolder(QFileInfo(path(line.first(arrow))).path());
            QFile::link(line.sliced(arrow + 4), path(line.first(arrow)));
        } else if (const qsizetype sign = line.indexOf(" = "); sign > 0) {
            write(line.first(sign), line.sliced(sign + 3).toUtf8());
        } else {
            QByteArray content;
            for (; i + 1 < lines.size() && lines[i + 1].startsWith(Indent); ++i)
                content += lines[i + 1].sliced(4).toUtf8() + '\n';
            write(line, content);
        }
    }
}

void StoreFolder::write(const QString &name, const QByteArray &content) const
{
    makeFolder(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

bool StoreFolder::makePipe(const QString &name) const
{
#ifdef Q_OS_UNIX
    makeFolder(QFileInfo(path(name)).path());
    return mkfifo(QFile::encodeName(path(name)).constData(), 0600) == 0;
#else
    Q_UNUSED(name)
    return false;
#endif
}

QMap<QString, QString> StoreFolder::inventory() const
{
    QMap<QString, QString> found;
    QDirIterator entries(path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString name = entries.next();
        const QFileInfo file = entries.fileInfo();
        const QByteArray content = file.isFile() ? contentOf(name) : QByteArray();
        found.insert(name,
                     QStringLiteral("%1 %2 %3")
                         .arg(file.size())
                         .arg(file.lastModified().toMSecsSinceEpoch())
                         .arg(QLatin1String(QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex())));
    }
    return found;
}

const QString OneRun = QStringLiteral(R"(
0/meta.yaml
    artifact_location: ./mlruns/0
    experiment_id: '0'
    lifecycle_stage: active
    name: Default
0/a/meta.yaml
    artifact_uri: ./mlruns/0/a/artifacts
    end_time: 2000
    experiment_id: '0'
    lifecycle_stage: active
    run_id: a
    run_name: first
    start_time: 1000
    status: 3
    user_id: me
)");

QString runMeta(const QString &id, const QString &experiment, const QString &more)
{
    return QStringLiteral(
               "%2/%1/meta.yaml\n    experiment_id: '%2'\n    run_id: %1\n    start_time: 1\n    status: 3\n%3    user_id: me\n")
        .arg(id, experiment, more);
}

QString experimentMeta(const QString &id, const QString &name)
{
    return QStringLiteral("%1/meta.yaml\n    artifact_location: x\n    experiment_id: '%1'\n    name: %2\n").arg(id, name);
}

} // namespace runloupe

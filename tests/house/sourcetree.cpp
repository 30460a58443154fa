#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

const QDir &house()
{
    static const QDir top(QStringLiteral(SOURCE_TREE));
    return top;
}

} // namespace

QStringList filesUnder(const QStringList &folders, const QStringList &endings)
{
    QStringList patterns;
    for (const QString &ending : endings)
        patterns << QLatin1Char('*') + ending;
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator iterator(absolute(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files << house().relativeFilePath(iterator.next());
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString &file)
{
    QFile device(absolute(file));
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(device.readAll()).split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QList<Include> includesOf(const QString &file)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    QList<Include> includes;
    const QStringList lines = linesOf(file);
    for (int i = 0; i < lines.size(); ++i) {
        if (const QRegularExpressionMatch match = pattern.match(lines.at(i)); match.hasMatch()) {
            const bool isQuoted = match.captured(1) == QLatin1String("\"");
            includes << Include { i + 1, match.captured(2), isQuoted ? Include::Form::Quoted : Include::Form::Angled };
        }
    }
    return includes;
}

QString resolved(const Include &include, const QString &file)
{
    const QString beside = QFileInfo(file).path();
    for (const QString &root : { beside, QStringLiteral("models"), QStringLiteral("widgets"), QStringLiteral("app") }) {
        if (const QString path = QDir::cleanPath(root + QLatin1Char('/') + include.name); exists(path))
            return path;
    }
    return {};
}

QString roomOf(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    return folder.section(QLatin1Char('/'), 0, 1);
}

bool exists(const QString &path)
{
    return QFileInfo(absolute(path)).isFile();
}

QString absolute(const QString &path)
{
    return house().filePath(path);
}

QString complaint(const QString &file, int line, const QString &text)
{
    return QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(text);
}

void verifyNone(const QStringList &complaints)
{
    for (const QString &complaint : complaints)
        qWarning().noquote() << complaint;
    QVERIFY2(complaints.isEmpty(), qPrintable(QStringLiteral("\n%1").arg(complaints.value(0))));
}

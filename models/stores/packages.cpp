#include "packages.h"

#include <QFile>
#include <QRegularExpression>

namespace runloupe {

namespace {

constexpr qint64 MostBytes = 1 << 20; // of a file; a longer one is no list of packages

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(MostBytes)) : QString();
}

/// As PEP 503 compares names.
QString usualName(const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[-_.]+"));
    return name.toLower().replace(separators, QStringLiteral("-"));
}

/// `1.0` of `==1.0` and of conda's `=1.0`; else what is asked of the version, without blanks.
QString versionOf(QString asked)
{
    static const QRegularExpression one(QStringLiteral("^={1,3}([^=<>!~*,]+)$"));
    asked.remove(u' ');
    const QRegularExpressionMatch match = one.match(asked);
    return match.hasMatch() ? match.captured(1) : asked;
}

/// `name[extras] == version ; when # why`, of which the name and what is asked of its version count. Options, files and bare
/// addresses are no packages.
void addRequirement(const QString &line, TextMap &packages)
{
    static const QRegularExpression form(QStringLiteral(R"(^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*([^;#]*))"));
    static const QRegularExpression options(QStringLiteral("\\s--.*"));
    const QRegularExpressionMatch match = form.match(line.trimmed());
    const QString asked = match.captured(2).remove(options).trimmed();
    if (match.hasMatch() && (asked.isEmpty() || QStringView(u"=<>!~@(").contains(asked.front())))
        packages.insert(usualName(match.captured(1)), versionOf(asked));
}

QString pythonVersion(const QString &pythonEnvironment)
{
    static const QRegularExpression form(QStringLiteral(R"(^python:\s*["']?([^\s"'#]+))"), QRegularExpression::MultilineOption);
    return form.match(pythonEnvironment).captured(1);
}

} // namespace

RunEnvironment packagesOf(const QString &modelFolder)
{
    const auto text = [&modelFolder](const char *name) { return fileText(modelFolder + u'/' + QLatin1String(name)); };
    RunEnvironment environment { QStringLiteral("requirements.txt"), packagesOfRequirements(text("requirements.txt")) };
    const TextMap conda = packagesOfConda(text("conda.yaml"));
    if (environment.packages.isEmpty())
        environment = { QStringLiteral("conda.yaml"), conda };
    QString python = pythonVersion(text("python_env.yaml"));
    if (python.isEmpty())
        python = conda.value(QStringLiteral("python"));
    if (!python.isEmpty())
        environment.packages.insert(QStringLiteral("python"), python);
    return environment.packages.isEmpty() ? RunEnvironment() : environment;
}

TextMap packagesOfRequirements(const QString &text)
{
    TextMap packages;
    for (const QString &line : text.split(u'\n'))
        addRequirement(line, packages);
    return packages;
}

/// Its lists are plain enough to be read line by line.
TextMap packagesOfConda(const QString &text)
{
    static const QRegularExpression item(QStringLiteral(R"(^\s*-\s*["']?([^"':]+)["']?\s*$)"));
    TextMap packages;
    bool isInside = false;
    for (const QString &line : text.split(u'\n')) {
        if (!line.isEmpty() && line.front().isLetter())
            isInside = line.startsWith(QLatin1String("dependencies:"));
        if (const QRegularExpressionMatch match = item.match(line); isInside && match.hasMatch())
            addRequirement(match.captured(1), packages);
    }
    return packages;
}

} // namespace runloupe

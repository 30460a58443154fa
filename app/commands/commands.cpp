#include "command.h"
#include "comparecommand.h"
#include "experimentscommand.h"
#include "infocommand.h"
#include "metricscommand.h"
#include "modelscommand.h"
#include "runscommand.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Command", text);
}

Option formatOption(const Command &command)
{
    QStringList names;
    for (const Format format : command.formats)
        names << formatName(format);
    QStringList others = names;
    others.first() = tr("%1 (the default)").arg(names.first());
    const QString last = others.takeLast();
    return { .name = QStringLiteral("--format"),
             .value = QStringLiteral("FORMAT"),
             .help = tr("%1 or %2").arg(others.join(QStringLiteral(", ")), last),
             .choices = names };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all { infoCommand(),    experimentsCommand(), runsCommand(),
                                      metricsCommand(), modelsCommand(),      compareCommand() };
    return all;
}

QString formatName(Format format)
{
    static const QMap<Format, QString> names { { Format::Table, QStringLiteral("table") },
                                               { Format::Json, QStringLiteral("json") },
                                               { Format::Csv, QStringLiteral("csv") },
                                               { Format::Markdown, QStringLiteral("markdown") } };
    return names.value(format);
}

QList<Option> optionsOf(const Command &command)
{
    return command.options + QList<Option> { formatOption(command) };
}

Option viewOption()
{
    return { .name = QStringLiteral("--view"),
             .value = QStringLiteral("WHICH"),
             .help = tr("active (the default), deleted or all"),
             .choices = { QStringLiteral("active"), QStringLiteral("deleted"), QStringLiteral("all") } };
}

} // namespace runloupe

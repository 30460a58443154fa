#include "command.h"
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
    Option option { .name = QStringLiteral("--format"),
                    .value = QStringLiteral("FORMAT"),
                    .help = tr("table (the default) or json"),
                    .choices = { QStringLiteral("table"), QStringLiteral("json") } };
    if (command.isTabular) {
        option.help = tr("table (the default), json or csv");
        option.choices << QStringLiteral("csv");
    }
    return option;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all { infoCommand(), experimentsCommand(), runsCommand(), metricsCommand(), modelsCommand() };
    return all;
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

#include "command.h"
#include "experimentscommand.h"
#include "infocommand.h"
#include "metricscommand.h"
#include "modelscommand.h"
#include "runscommand.h"

#include <QCoreApplication>

namespace runloupe {

const QList<Command> &commands()
{
    static const QList<Command> all { infoCommand(), experimentsCommand(), runsCommand(), metricsCommand(), modelsCommand() };
    return all;
}

Option viewOption()
{
    return { .name = QStringLiteral("--view"),
             .value = QStringLiteral("WHICH"),
             .help = QCoreApplication::translate("runloupe::Command", "active (the default), deleted or all"),
             .choices = { QStringLiteral("active"), QStringLiteral("deleted"), QStringLiteral("all") } };
}

} // namespace runloupe

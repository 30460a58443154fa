#include "display.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Display", text);
}

/// Whether some argument is this option, with or without its value behind a `=`.
bool hasOption(const QStringList &arguments, const QString &name)
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [&](const QString &argument) { return argument == name || argument.startsWith(name + QLatin1Char('=')); });
}

bool mayHaveDisplay(const QStringList &arguments)
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || hasOption(arguments, QStringLiteral("-platform"));
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

} // namespace

Result<void> prepareDisplay(const QStringList &arguments)
{
    if (mayHaveDisplay(arguments))
        return {};
    if (!hasOption(arguments, QStringLiteral("--grab")))
        return Error(Error::Kind::Unsupported,
                     tr("There is no display here, so no window can open. Have its picture taken with --grab window.png, or use "
                        "a command that needs no window: see runloupe --help."));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return {};
}

} // namespace runloupe

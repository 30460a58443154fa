#include "commandhelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::CommandHelp", text);
}

using Lines = QList<std::pair<QString, QString>>;

/// Pairs as two columns.
QString columns(const Lines &lines)
{
    qsizetype width = 0;
    for (const auto &[left, right] : lines)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : lines)
        text += QStringLiteral("  %1  %2\n").arg(left.leftJustified(width), right);
    return text;
}

} // namespace

QString programHelp()
{
    Lines words;
    for (const Command &command : commands())
        words << std::pair(command.word, command.summary);
    return tr("Runloupe looks at the runs of machine-learning experiments where they are stored.\n\n")
        + tr("  runloupe [STORE ...]                  opens the window on these stores\n"
             "  runloupe [STORE ...] --grab FILE.png  opens it, saves its picture, ends [--size WxH]\n"
             "  runloupe COMMAND STORE [OPTION ...]   prints, without a window\n\n")
        + tr("A STORE is an MLflow database (mlflow.db, sqlite:///mlflow.db) or an mlruns folder (mlruns, file:///...).\n\n")
        + tr("Commands:\n") + columns(words) + QLatin1Char('\n')
        + tr("runloupe COMMAND --help tells more of one; runloupe --version tells the version.\n"
             "A store that is called like a command is opened as ./NAME.\n"
             "Exit status: 0 done, 1 could not (one line on standard error says why), 2 wrong usage.\n");
}

QString commandHelp(const Command &command)
{
    Lines options;
    for (const Option &option : optionsOf(command))
        options << std::pair(QStringLiteral("%1 %2").arg(option.name, option.value),
                             option.isRepeatable ? tr("%1; may be repeated").arg(option.help) : option.help);
    QString examples;
    for (const QString &example : command.examples)
        examples += QStringLiteral("  runloupe %1\n").arg(example);
    return QStringLiteral("runloupe %1 STORE [OPTION ...]\n\n").arg(command.word) + tr("Prints %1.").arg(command.summary)
        + QStringLiteral("\n\n") + tr("Options:\n") + columns(options) + QLatin1Char('\n') + tr("Examples:\n") + examples;
}

} // namespace runloupe

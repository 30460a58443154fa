#include "commandline.h"

#include "closenames.h"
#include "commandhelp.h"
#include "complaints.h"
#include "stores/storeopener.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <csignal>

namespace runloupe {

namespace {

constexpr int Done = 0;
constexpr int CouldNot = 1;
constexpr int WrongUsage = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::CommandLine", text);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

const Command *commandOf(const QString &word)
{
    const QList<Command> &all = commands();
    const auto command = std::find_if(all.begin(), all.end(), [&word](const Command &known) { return known.word == word; });
    return command == all.end() ? nullptr : &*command;
}

QStringList commandWords()
{
    QStringList words;
    for (const Command &command : commands())
        words << command.word;
    return words;
}

bool asksFor(const QStringList &words, const QString &option)
{
    const auto end = std::find(words.begin(), words.end(), QLatin1String("--"));
    return std::find(words.begin(), end, option) != end;
}

/// Whether a command's word, at the front, has anything behind it that a command could want.
bool hasArguments(const QStringList &words)
{
    return words.size() > 1 && !asksFor(words, QStringLiteral("--grab"));
}

/// Whether the first word is no store and no command, but was probably meant as one.
bool beginsWithSlip(const QStringList &words)
{
    return hasArguments(words) && !commandOf(words.first()) && !QFileInfo::exists(words.first())
        && !closeNames(words.first(), commandWords()).isEmpty();
}

bool asksForHelp(const QStringList &words)
{
    return asksFor(words, QStringLiteral("--help")) || asksFor(words, QStringLiteral("-h"));
}

Format formatOf(const Arguments &arguments)
{
    static const QMap<QString, Format> formats { { QStringLiteral("table"), Format::Table },
                                                 { QStringLiteral("json"), Format::Json },
                                                 { QStringLiteral("csv"), Format::Csv } };
    return formats.value(arguments.value(QStringLiteral("--format"), QStringLiteral("table")));
}

View viewOf(const Arguments &arguments)
{
    static const QMap<QString, View> views { { QStringLiteral("active"), View::Active },
                                             { QStringLiteral("deleted"), View::Deleted },
                                             { QStringLiteral("all"), View::All } };
    return views.value(arguments.value(QStringLiteral("--view"), QStringLiteral("active")));
}

Result<Request> requestOf(const Command &command, const QStringList &words)
{
    const Result<Arguments> arguments = Arguments::parse(words, optionsOf(command));
    if (!arguments)
        return arguments.error();
    if (arguments->others().size() != 1)
        return Error(Error::Kind::Invalid,
                     tr("%1 wants one store and was given %2: runloupe %1 STORE. See runloupe %1 --help.")
                         .arg(command.word)
                         .arg(arguments->others().size()));
    const Result<SharedStore> store = openStore(arguments->others().first(), Stop::never());
    if (!store)
        return store.error();
    return Request { *store, *arguments, formatOf(*arguments), viewOf(*arguments) };
}

Result<void> answer(const Command &command, const QStringList &words)
{
    const Result<Request> request = requestOf(command, words);
    if (!request)
        return request.error();
    Output output(Output::standardOutput());
    const Result<Warnings> warnings = command.run(*request, output);
    if (!warnings)
        return warnings.error();
    if (const Result<void> written = output.finish(); !written)
        return written;
    complain(*warnings);
    return {};
}

Result<void> print(const QString &text)
{
    Output output(Output::standardOutput());
    output.write(text.toUtf8());
    return output.finish();
}

Result<void> obey(const QStringList &words)
{
    const Command *command = commandOf(words.first());
    if (asksForHelp(words))
        return print(command ? commandHelp(*command) : programHelp());
    if (asksFor(words, QStringLiteral("--version")))
        return print(QStringLiteral("runloupe " RUNLOUPE_VERSION "\n"));
    if (!command)
        return Error(Error::Kind::Invalid,
                     tr("There is no command and no store “%1”.").arg(words.first()) + didYouMean(words.first(), commandWords()));
    return answer(*command, words.sliced(1));
}

int exitStatus(const Result<void> &result)
{
    if (result || result.error().kind() == Error::Kind::Stopped)
        return Done; // whoever read the answer has seen enough
    complain(result.error());
    return result.error().kind() == Error::Kind::Invalid ? WrongUsage : CouldNot;
}

/// A pipe that is closed early is told by write(), as any other mishap, and does not kill the program.
void ignoreBrokenPipes()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// Standard error is for people: Qt's own remarks (on a locale that is not UTF-8, say) mean nothing to them.
void silenceQt()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

} // namespace

bool isCommandLine(int argc, char **argv)
{
    const QStringList words = wordsOf(argc, argv);
    if (words.isEmpty())
        return false;
    if (asksForHelp(words) || asksFor(words, QStringLiteral("--version")))
        return true;
    if (commandOf(words.first()))
        return hasArguments(words) || !QFileInfo::exists(words.first());
    return beginsWithSlip(words);
}

int runCommandLine(int argc, char **argv)
{
    ignoreBrokenPipes();
    silenceQt();
    const QCoreApplication application(argc, argv);
    return exitStatus(obey(wordsOf(argc, argv)));
}

} // namespace runloupe

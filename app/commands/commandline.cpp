#include "commandline.h"

#include "closenames.h"
#include "commandhelp.h"
#include "complaints.h"
#include "programwords.h"
#include "standardoutput.h"
#include "stores/storeopener.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

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

/// Commands that are laid down and not built yet: taken for what they are, and not for a store of that name.
bool isPlanned(const QString &word)
{
    return QStringList { QStringLiteral("artifacts"), QStringLiteral("report") }.contains(word);
}

/// Whether the first word, where no store is, can only have been meant as a command: it is a bare word, and no file is.
bool isMeantAsCommand(const QStringList &words)
{
    static const QRegularExpression bareWord(QStringLiteral("^[A-Za-z][A-Za-z_-]*$"));
    return bareWord.match(words.first()).hasMatch() && !QFileInfo::exists(words.first())
        && !asksFor(words, QStringLiteral("--grab"));
}

bool asksForHelp(const QStringList &words)
{
    return asksFor(words, QStringLiteral("--help")) || asksFor(words, QStringLiteral("-h"));
}

Format formatOf(const Command &command, const Arguments &arguments)
{
    const QString name = arguments.value(QStringLiteral("--format"), formatName(command.formats.first()));
    const auto named = std::find_if(command.formats.begin(), command.formats.end(),
                                    [&name](Format format) { return formatName(format) == name; });
    return named == command.formats.end() ? command.formats.first() : *named;
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
    return Request { *store, *arguments, formatOf(command, *arguments), viewOf(*arguments) };
}

Result<void> answer(const Command &command, const QStringList &words)
{
    const Result<Request> request = requestOf(command, words);
    if (!request)
        return request.error();
    Output output(standardOutput());
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
    Output output(standardOutput());
    output.write(text.toUtf8());
    return output.finish();
}

Error notBuilt(const QString &word)
{
    return Error(Error::Kind::Unsupported,
                 tr("The command %1 is not part of this version. The commands are %2.")
                     .arg(word, commandWords().join(QStringLiteral(", "))));
}

Error unknownCommand(const QString &word)
{
    const QString guess = didYouMean(word, commandWords());
    return Error(Error::Kind::Invalid,
                 tr("There is no command and no store “%1”.").arg(word)
                     + (guess.isEmpty() ? tr(" The commands are %1.").arg(commandWords().join(QStringLiteral(", "))) : guess));
}

/// `runloupe help`, `runloupe help COMMAND`.
Result<void> explain(const QString &word)
{
    const Command *const command = commandOf(word);
    if (command)
        return print(commandHelp(*command));
    if (word.isEmpty() || word.startsWith(QLatin1Char('-')))
        return print(programHelp());
    return isPlanned(word) ? notBuilt(word) : unknownCommand(word);
}

Result<void> obey(const QStringList &words)
{
    const QString &word = words.first();
    const Command *const command = commandOf(word);
    if (word == QLatin1String("help"))
        return explain(words.value(1));
    if (isPlanned(word))
        return notBuilt(word);
    if (asksForHelp(words))
        return print(command ? commandHelp(*command) : programHelp());
    if (asksFor(words, QStringLiteral("--version")))
        return print(QStringLiteral("runloupe " RUNLOUPE_VERSION "\n"));
    return command ? answer(*command, words.sliced(1)) : unknownCommand(word);
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
    const QStringList words = programWords(argc, argv);
    if (words.isEmpty())
        return false;
    if (asksForHelp(words) || asksFor(words, QStringLiteral("--version")))
        return true;
    if (commandOf(words.first()) || isPlanned(words.first()))
        return hasArguments(words) || !QFileInfo::exists(words.first());
    return isMeantAsCommand(words);
}

int runCommandLine(int argc, char **argv)
{
    ignoreBrokenPipes();
    silenceQt();
    const QCoreApplication application(argc, argv);
    return exitStatus(obey(programWords(argc, argv)));
}

} // namespace runloupe

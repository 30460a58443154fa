#include "startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextStream>

namespace runloupe {

namespace {

constexpr int WrongUsage = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::StartOptions", text);
}

Error wrong(const QString &sentence)
{
    return Error(Error::Kind::Invalid, sentence);
}

/// `1280x800`; invalid for anything else and for what no screen shows.
QSize parseSize(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

std::optional<ThemeChoice> parseTheme(const QString &text)
{
    if (text == QLatin1String("light"))
        return ThemeChoice::Light;
    if (text == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return std::nullopt;
}

} // namespace

Result<StartOptions> readStartOptions(const QStringList &arguments)
{
    const QCommandLineOption grab(QStringLiteral("grab"), {}, QStringLiteral("file"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("light|dark"));
    QCommandLineParser parser;
    parser.addOptions({ grab, size, theme });
    if (!parser.parse(QStringList { QCoreApplication::applicationName() } + arguments))
        return wrong(tr("%1 See runloupe --help.").arg(parser.errorText()));

    StartOptions options;
    options.stores = parser.positionalArguments();
    options.grabFile = parser.value(grab);
    if (parser.isSet(grab) && options.grabFile.isEmpty())
        return wrong(tr("--grab needs the name of a picture to write, such as --grab runs.png."));
    options.size = parseSize(parser.value(size));
    if (parser.isSet(size) && !options.size.isValid())
        return wrong(tr("--size needs a width and a height in pixels, such as --size 1280x800."));
    options.theme = parseTheme(parser.value(theme));
    if (parser.isSet(theme) && !options.theme)
        return wrong(tr("--theme is either light or dark."));
    return options;
}

int complainAboutUsage(const Error &error)
{
    QTextStream(stderr) << "runloupe: " << error.message() << Qt::endl;
    return WrongUsage;
}

} // namespace runloupe

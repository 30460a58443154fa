#include "windowstart.h"

#include "commands/programwords.h"
#include "theme/icons.h"
#include "window/display.h"
#include "window/grab.h"
#include "window/mainwindow.h"
#include "window/qtremarks.h"
#include "window/startoptions.h"
#include "window/themecontroller.h"
#include "window/windows.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

namespace runloupe {

namespace {

void nameTheProgram()
{
    QApplication::setApplicationName(QStringLiteral("runloupe"));
    QApplication::setApplicationDisplayName(QStringLiteral("Runloupe"));
    QApplication::setApplicationVersion(QStringLiteral(RUNLOUPE_VERSION));
    QApplication::setOrganizationName(QStringLiteral("runloupe"));
    QApplication::setDesktopFileName(QStringLiteral("runloupe"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

/// One line on standard error; gives the exit status of what could not be done.
int complain(const Error &error)
{
    QTextStream(stderr) << "runloupe: " << error.message() << Qt::endl;
    return 1;
}

/// A picture shows what anybody would see, not what this person's settings make of it, and leaves none behind. They last as
/// long as their folder.
std::unique_ptr<QTemporaryDir> useBlankSettings()
{
    auto folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder->path());
    return folder;
}

} // namespace

int runWindow(int argc, char **argv)
{
    nameTheProgram();
    muteIdleQtRemarks();
    if (const Result<void> prepared = prepareDisplay(programWords(argc, argv)); !prepared) {
        const Result<StartOptions> asked
            = readStartOptions(programWords(argc, argv)); // a slip is told first, with its own status
        return asked ? complain(prepared.error()) : complainAboutUsage(asked.error());
    }
    QApplication application(argc, argv);
    QApplication::setWindowIcon(programIcon());
    const Result<StartOptions> options = readStartOptions(QApplication::arguments().sliced(1));
    if (!options)
        return complainAboutUsage(options.error());

    const std::unique_ptr<QTemporaryDir> blankSettings = options->grabFile.isEmpty() ? nullptr : useBlankSettings();
    Settings settings;
    ThemeController theme(&settings);
    if (options->theme)
        theme.choose(*options->theme);
    const Windows windows(&settings, &theme);
    MainWindow &window = *windows.first();
    if (options->size.isValid())
        window.resize(options->size);
    window.show();
    window.openStores(options->stores);
    std::unique_ptr<Grab> grab;
    if (!options->grabFile.isEmpty())
        grab = std::make_unique<Grab>(&window, options->grabFile);
    return QApplication::exec();
}

} // namespace runloupe

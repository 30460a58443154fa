#include "windowactions.h"

#include "colormenu.h"
#include "session/settings.h"
#include "theme/icons.h"
#include "writers/sheetwriter.h"

#include <QAction>
#include <QActionGroup>

namespace runloupe {

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
    , openFile(make(tr("&Open file…"), QStringLiteral("open-file"), QKeySequence::Open))
    , openFolder(make(tr("Open &folder…"), QStringLiteral("open-folder"), tr("Ctrl+Shift+O")))
    , openSample(make(tr("Open the &sample store"), QStringLiteral("experiment")))
    , clearRecent(make(tr("&Clear the recent stores")))
    , closeStore(make(tr("&Close store"), QStringLiteral("close"), tr("Ctrl+W")))
    , exportRuns(make(tr("&Export runs…"), QStringLiteral("export"), tr("Ctrl+E")))
    , exportCharts(make(tr("Export c&harts…"), QStringLiteral("chart"), tr("Ctrl+Shift+E")))
    , quit(make(tr("&Quit"), {}, tr("Ctrl+Q")))
    , undo(make(tr("&Undo"), QStringLiteral("undo"), QKeySequence::Undo))
    , redo(make(tr("&Redo"), QStringLiteral("redo"), QKeySequence::Redo))
    , copy(make(tr("&Copy runs as table"), {}, QKeySequence::Copy))
    , copyAs(makeCopyAs())
    , copyChart(make(tr("Copy chart as p&icture"), {}, tr("Ctrl+Shift+C")))
    , selectAll(make(tr("Select &all runs"), {}, QKeySequence::SelectAll))
    , selectNone(make(tr("Select &none"), {}, tr("Ctrl+Shift+A")))
    , filter(make(tr("&Filter"), QStringLiteral("filter"), QKeySequence::Find))
    , filterColumn(make(tr("Filter by c&olumn"), {}, tr("Ctrl+Shift+F")))
    , refresh(make(tr("&Refresh"), QStringLiteral("refresh"), tr("F5")))
    , showDeleted(make(tr("Show &deleted")))
    , openInWindow(make(tr("Open selected runs in a &new window"), {}, tr("Ctrl+Shift+N")))
    , resetLayout(make(tr("Reset &layout")))
    , fullScreen(make(tr("F&ull screen"), {}, tr("F11")))
    , pinRuns(makeLetter(tr("&Pin runs"), QStringLiteral("pin"), tr("P")))
    , starRuns(makeLetter(tr("&Star runs"), QStringLiteral("star"), tr("S")))
    , baseline(makeLetter(tr("Use as &baseline"), QStringLiteral("flag"), tr("B")))
    , noBaseline(make(tr("N&o baseline")))
    , deltasInPercent(make(tr("&Differences from the baseline in percent")))
    , ownColor(make(tr("&Own colour…")))
    , automaticColor(make(tr("&Automatic colour")))
    , colorMenu(new ColorMenu(ownColor, automaticColor))
    , hideRuns(make(tr("&Hide selected runs in the charts"), QStringLiteral("eye-off"), tr("Ctrl+H")))
    , showAllRuns(make(tr("&Show hidden runs again"), QStringLiteral("eye"), tr("Ctrl+Shift+H")))
    , showDifferences(makeLetter(tr("Show how runs &differ"), QStringLiteral("differences"), tr("D")))
    , onlyStarred(make(tr("Only sta&rred runs")))
    , groupRuns(make(tr("&Group runs by…"), QStringLiteral("group"), tr("Ctrl+G")))
    , foldSeeds(make(tr("Group runs that differ in the s&eed only")))
    , ungroupRuns(make(tr("Ungr&oup runs"), {}, tr("Ctrl+Shift+G")))
    , nestRuns(make(tr("&Nest runs below their parents")))
    , columnMenu(make(tr("Colum&n of the cursor…"), QStringLiteral("columns"), tr("Ctrl+M")))
    , onlyVarying(make(tr("Only what &varies")))
    , filterBoxes(make(tr("Filter &boxes below the heads")))
    , freezeColumns(make(tr("Free&ze columns up to the cursor")))
    , unfreezeColumns(make(tr("&Unfreeze columns")))
    , unfoldRuns(make(tr("&Unfold all runs")))
    , foldRuns(make(tr("&Fold all runs")))
    , palette(make(tr("Find a &command"), QStringLiteral("command"), tr("Ctrl+K")))
    , handbook(make(tr("&Handbook"), {}, QKeySequence::HelpContents))
    , about(make(tr("&About Runloupe")))
    , savedViews(new QActionGroup(this))
    , saveView(make(tr("&Save changes to the view"), {}, QKeySequence::Save))
    , saveViewAs(make(tr("Save view &as…"), QStringLiteral("bookmark"), tr("Ctrl+Shift+S")))
    , renameView(make(tr("&Rename view…")))
    , deleteView(make(tr("&Delete view…")))
    , importView(make(tr("&Import view…")))
    , exportView(make(tr("&Export view…")))
    , usualView(make(tr("&Usual view"), {}, tr("Ctrl+0")))
    , themes(new QActionGroup(this))
{
    showDeleted->setCheckable(true);
    pinRuns->setCheckable(true);
    starRuns->setCheckable(true);
    baseline->setCheckable(true);
    deltasInPercent->setCheckable(true);
    nestRuns->setCheckable(true);
    onlyStarred->setCheckable(true);
    onlyVarying->setCheckable(true);
    filterBoxes->setCheckable(true);
    fullScreen->setCheckable(true);
    const QList<std::pair<QString, ThemeChoice>> choices { { tr("As the &desktop"), ThemeChoice::System },
                                                           { tr("&Light"), ThemeChoice::Light },
                                                           { tr("D&ark"), ThemeChoice::Dark } };
    for (const auto &[text, choice] : choices) {
        QAction *const theme = make(text);
        theme->setCheckable(true);
        theme->setData(int(choice));
        themes->addAction(theme);
    }
}

WindowActions::~WindowActions() = default;

QList<QAction *> WindowActions::onStores() const
{
    return { closeStore, refresh, filter, filterColumn, showDifferences, resetLayout, exportCharts, copyChart };
}

QList<QAction *> WindowActions::makeCopyAs()
{
    const QList<std::pair<QString, SheetFormat>> formats { { tr("Copy runs as &TSV"), SheetFormat::Tsv },
                                                           { tr("Copy runs as &Markdown"), SheetFormat::Markdown },
                                                           { tr("Copy runs as &LaTeX"), SheetFormat::Latex },
                                                           { tr("Copy runs as &JSON"), SheetFormat::Json } };
    QList<QAction *> actions;
    for (const auto &[text, format] : formats) {
        actions << make(text);
        actions.last()->setData(int(format));
    }
    return actions;
}

/// A key that is a command in the table only: elsewhere a letter is a letter.
QAction *WindowActions::makeLetter(const QString &text, const QString &icon, const QKeySequence &key)
{
    QAction *const action = make(text, icon, key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QAction *WindowActions::make(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setShortcut(keys);
    return action;
}

} // namespace runloupe

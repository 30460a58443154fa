#pragma once

#include <QKeySequence>
#include <QObject>

#include <memory>

class QAction;
class QActionGroup;

namespace runloupe {

class ColorMenu;

/// Everything one can do in the window, each thing once: menus, keys and buttons share these actions.
///
/// They know their words, icons and keys, and nothing of what happens; the window connects them.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent);
    ~WindowActions() override;

    /// Those that make sense while a store is open only; those on runs are not among them.
    QList<QAction *> onStores() const;

    QAction *const openFile;
    QAction *const openFolder;
    QAction *const openSample;
    QAction *const clearRecent;
    QAction *const closeStore;
    QAction *const exportRuns;
    QAction *const exportCharts;
    QAction *const quit;

    QAction *const undo;
    QAction *const redo;
    QAction *const copy;
    /// Copy in one format each; their data is a SheetFormat.
    const QList<QAction *> copyAs;
    QAction *const copyChart;
    QAction *const selectAll;
    QAction *const selectNone;
    QAction *const filter;
    QAction *const filterColumn;

    QAction *const refresh;
    QAction *const showDeleted;
    QAction *const openInWindow;
    QAction *const resetLayout;
    QAction *const fullScreen;

    QAction *const pinRuns;
    QAction *const starRuns;
    QAction *const baseline;
    QAction *const noBaseline;
    QAction *const deltasInPercent;
    QAction *const ownColor;
    QAction *const automaticColor;
    const std::unique_ptr<ColorMenu> colorMenu; ///< with these two
    QAction *const hideRuns;
    QAction *const showAllRuns;
    QAction *const showDifferences;
    QAction *const onlyStarred;
    QAction *const groupRuns;
    QAction *const foldSeeds;
    QAction *const ungroupRuns;
    QAction *const nestRuns;
    QAction *const columnMenu;
    QAction *const onlyVarying;
    QAction *const filterBoxes;
    QAction *const freezeColumns;
    QAction *const unfreezeColumns;
    QAction *const unfoldRuns;
    QAction *const foldRuns;

    QAction *const palette;
    QAction *const handbook;
    QAction *const about;

    /// The views that people saved, one action each, by their names.
    QActionGroup *const savedViews;
    QAction *const saveView;
    QAction *const saveViewAs;
    QAction *const renameView;
    QAction *const deleteView;
    QAction *const importView;
    QAction *const exportView;
    QAction *const usualView;

    /// One of `system`, `light`, `dark` is checked; their data is a ThemeChoice.
    QActionGroup *const themes;

private:
    QAction *make(const QString &text, const QString &icon = {}, const QKeySequence &keys = {});
    QAction *makeLetter(const QString &text, const QString &icon, const QKeySequence &key);
    QList<QAction *> makeCopyAs();
};

} // namespace runloupe

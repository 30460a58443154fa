#pragma once

#include "session/settings.h"

#include <QPointer>

namespace runloupe {

class MainWindow;
class RunSelection;
class Session;
class ThemeController;
struct ExperimentChoice;

/// The windows of the program: the first one, and those that show some of its runs beside it, each with a session of its own.
///
/// Further windows begin as people arranged the first one, and keep nothing of how they are arranged themselves.
class Windows : public QObject {
    Q_OBJECT

public:
    /// `settings` and `theme` outlive this.
    Windows(Settings *settings, ThemeController *theme);
    ~Windows() override;

    MainWindow *first() const { return m_windows.first(); }

    /// Shows a window with these runs only. It ends when it is closed.
    MainWindow *openBeside(const QList<ExperimentChoice> &choices);

private:
    MainWindow *add(Settings *settings);
    void shareMarks(const RunSelection *source);
    void offerThemes(MainWindow *window);
    void markTheme();

    ThemeController *m_theme;
    Settings m_borrowed { Settings::Arrangement::Borrowed };
    QList<QPointer<MainWindow>> m_windows;
};

} // namespace runloupe

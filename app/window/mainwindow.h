#pragma once

#include "runs/runtable.h"

#include <QMainWindow>

class QStackedWidget;
class QTimer;

namespace runloupe {

class CurvesView;
class Error;
class ExperimentsView;
class FilterBar;
class RunsView;
class Session;
class Settings;
class StatusPanel;
class WelcomePage;
class WindowActions;

/// The window: arranges the views of one session, and turns actions, drops and wishes of views into its work.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` outlive the window.
    explicit MainWindow(Settings *settings);
    ~MainWindow() override;

    WindowActions *actions() const { return m_actions; }

    /// Opens stores beside those that are open, and shows the first of them as soon as it is there.
    void openStores(const QStringList &locations);

    /// Whether all that was asked for is loaded and drawn.
    bool isSettled() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildViews();
    QWidget *buildRunsPane();
    QDockWidget *addDock(Qt::DockWidgetArea area, const QString &title, QWidget *view);
    void buildMenus();
    QList<QAction *> viewToggles() const;
    void connectFileActions();
    void connectViewActions();
    void connectRunActions();
    void connectStores();
    void connectRuns();
    void connectCurves();
    void connectSettings();
    void restoreArrangement();
    void keepLayouts();

    void acceptStore(const QString &location);
    void showChoice();
    void nameRuns();
    void showReading(double fraction);
    void showRuns(const SharedRunTable &table);
    void tellWhyEmpty();
    void showRunsFailure(const Error &error);
    void showCancelled();
    void showStatus();
    void showWelcomeOrViews();
    QString currentStore() const;

    Settings *m_settings;
    Session *m_session;
    WindowActions *m_actions;

    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    FilterBar *m_filter = nullptr;
    RunsView *m_runs = nullptr;
    ExperimentsView *m_experiments = nullptr;
    CurvesView *m_curves = nullptr;
    StatusPanel *m_status = nullptr;
    QTimer *m_keepSoon; ///< once for all that changes while a mouse is dragged
    QByteArray m_firstState; ///< of the docks, as arranged by us
    QByteArray m_viewState; ///< of the docks while the welcome page hides them
    QString m_awaited; ///< the store to show as soon as it is open
};

} // namespace runloupe

#pragma once

#include "experiments/experimentsview.h"

#include <QMainWindow>

class QStackedWidget;

namespace runloupe {

class CurvesView;
class DetailsView;
class DifferencesView;
class Docks;
class RunsPane;
class Session;
class Settings;
class StoreOpening;
class ViewMemory;
class WelcomePage;
class WindowActions;

/// The window: puts the views of a session side by side and hands on what they and the actions ask for.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The views observe the session to their end, so it outlives the window; so do `settings`.
    MainWindow(Session *session, Settings *settings);

    WindowActions *actions() const { return m_actions; }
    Session *session() const { return m_session; }

    /// Opens stores beside those that are open, and shows the first of them as soon as it is there.
    void openStores(const QStringList &locations);

    /// Opens the stores of these runs and shows nothing else, until an experiment is chosen.
    void showRuns(const QList<ExperimentChoice> &choices);

    /// Whether all that was asked for is loaded and drawn.
    bool isSettled() const;

Q_SIGNALS:
    /// A window of their own is wished for the selected runs.
    void runsWindowRequested(const QList<runloupe::ExperimentChoice> &choices);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildViews();
    void buildStatusLine();
    void buildMenus();
    void connectOpening();
    void connectExperiments();
    void connectFileActions();
    void connectViewActions();
    void connectSavedViews();
    void connectHelpActions();
    void restoreArrangement();
    void fitExperiments();
    void showTitle();
    void tell(const QString &sentence);
    void showWelcomeOrViews();

    Session *m_session;
    Settings *m_settings;
    WindowActions *m_actions;
    StoreOpening *m_opening;
    Docks *m_docks;

    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    RunsPane *m_pane;
    ExperimentsView *m_experiments;
    CurvesView *m_curves;
    DifferencesView *m_differences;
    DetailsView *m_details;
    ViewMemory *m_memory;
};

} // namespace runloupe

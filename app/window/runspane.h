#pragma once

#include <QWidget>

namespace runloupe {

class Error;
class FilterBar;
class MessageBar;
class RunsView;
class Session;

/// The middle of the window: the runs of a session below the filter, and in their place how far the reading is, or why
/// there are none; above them, that they are not all.
class RunsPane : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the pane.
    explicit RunsPane(Session *session, QWidget *parent = nullptr);

    FilterBar *filter() const { return m_filter; }
    RunsView *runs() const { return m_runs; }

private:
    void buildLayout();
    void connectSession();
    void connectStatistics();
    void showOpening(const QString &location);
    void showReading(double fraction);
    void showFailure(const Error &error);
    void showCancelled();
    void tellWhyEmpty();

    Session *m_session;
    FilterBar *m_filter;
    MessageBar *m_message;
    MessageBar *m_historyMessage; ///< of the histories alone, which are read beside the runs
    RunsView *m_runs;
};

} // namespace runloupe

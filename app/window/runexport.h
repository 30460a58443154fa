#pragma once

#include <QObject>

class QWidget;

namespace runloupe {

class RunsPane;
class Session;
class Settings;
class WindowActions;

/// Lets a person take the runs of a session along: into the clipboard in several formats, or into a file. Remembers how they
/// did it.
class RunExport : public QObject {
    Q_OBJECT

public:
    /// Belongs to `window`, which is also the dialog's parent. The others outlive it.
    RunExport(WindowActions *actions, Session *session, RunsPane *pane, Settings *settings, QWidget *window);

Q_SIGNALS:
    /// A file has been written; a sentence for the status line.
    void done(const QString &sentence);

private:
    void openDialog();
    QString title() const;
    QStringList remarks() const;

    Session *m_session;
    RunsPane *m_pane;
    Settings *m_settings;
    QWidget *m_window;
};

} // namespace runloupe

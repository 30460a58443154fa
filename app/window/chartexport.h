#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace runloupe {

class CurvesView;
class Session;
class Settings;
class WindowActions;
struct ExportedChart;

/// Lets a person take charts along: into a file as a picture or as points, or into the clipboard as a picture. Remembers how
/// they did it.
class ChartExport : public QObject {
    Q_OBJECT

public:
    /// Belongs to `window`, which is also the dialog's parent. The others outlive it.
    ChartExport(WindowActions *actions, Session *session, CurvesView *curves, Settings *settings, QWidget *window);

Q_SIGNALS:
    /// Something was written or copied; a sentence for the status line.
    void done(const QString &sentence);

private:
    void openDialog();
    void copy();
    /// Of those in and near sight, all that show something.
    QList<ExportedChart> charts() const;
    /// The place of the chart that is meant among them; nothing: all are.
    std::optional<qsizetype> current(const QList<ExportedChart> &charts) const;

    Session *m_session;
    CurvesView *m_curves;
    Settings *m_settings;
    QWidget *m_window;
};

} // namespace runloupe

#pragma once

#include <QObject>
#include <QTimer>

namespace runloupe {

class CurvesView;
class RunsPane;
class Settings;

/// Brings back how people arranged the views the last time, and writes it down whenever they change it: at once, for a
/// program may be ended without being asked.
class ViewMemory : public QObject {
    Q_OBJECT

public:
    /// All of the arguments outlive this.
    ViewMemory(Settings *settings, RunsPane *pane, CurvesView *curves, QObject *parent);

    void keepLayouts();

private:
    void restore();

    Settings *m_settings;
    RunsPane *m_pane;
    CurvesView *m_curves;
    QTimer m_keepSoon; // once for all that changes while a mouse is dragged
};

} // namespace runloupe

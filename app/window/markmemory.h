#pragma once

#include <QObject>
#include <QTimer>

namespace runloupe {

class RunSelection;
class Settings;

/// Brings back the marks that people gave to runs, whatever store they are in, and writes them down whenever they change.
class MarkMemory : public QObject {
    Q_OBJECT

public:
    /// Both of them outlive this.
    MarkMemory(Settings *settings, RunSelection *selection, QObject *parent);
    ~MarkMemory() override;

private:
    void keep();

    Settings *m_settings;
    RunSelection *m_selection;
    QTimer m_keepSoon; // once for all that follow closely
};

} // namespace runloupe

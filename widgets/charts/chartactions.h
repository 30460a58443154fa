#pragma once

#include <QObject>

class QAction;

namespace runloupe {

class CurveChart;

/// What can be done with one chart by menu and key: its actions, each with a key of its own while the chart has the keyboard.
class ChartActions : public QObject {
    Q_OBJECT

public:
    /// Belongs to the chart and adds the actions to it.
    explicit ChartActions(CurveChart *chart);

Q_SIGNALS:
    void rangesRequested();
    void thresholdToggled();

private:
    QAction *add(const QString &text, const QKeySequence &key);

    CurveChart *m_chart;
};

} // namespace runloupe

#pragma once

#include "readingsmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QTableView;

namespace runloupe {

class CurveChart;
class ElidedLabel;

/// The table of what is read of each run of a chart: numbers of a stretch that is marked in it, and when each run reached its
/// threshold. Hidden while nothing is asked for.
class ReadingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReadingsPanel(QWidget *parent = nullptr);

    /// The chart that is read from now on.
    void showChart(CurveChart *chart);

Q_SIGNALS:
    void runHovered(const std::optional<RunKey> &run);
    void runClicked(const RunKey &run, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    void update();
    void copy() const;
    void close();
    QString titleText() const;

    QPointer<CurveChart> m_chart;
    ReadingsModel m_model;
    ElidedLabel *m_title;
    QTableView *m_table;
    QTimer m_update; // one for many changes at once
};

} // namespace runloupe

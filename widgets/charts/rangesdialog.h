#pragma once

#include "analysis/xaxis.h"
#include "ownchartoptions.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace runloupe {

/// Asks where the axes of a chart shall begin and end, and for its threshold. What is left empty the curves decide.
class RangesDialog : public QDialog {
    Q_OBJECT

public:
    /// `x` counts along `axis`, steps from 0.
    RangesDialog(const QString &chart, XAxis axis, const AxisEnds &x, const OwnChartOptions &own, QWidget *parent);

Q_SIGNALS:
    void chosen(const AxisEnds &x, const OwnChartOptions &own);

private:
    void buildLayout();
    QWidget *buildButtons();
    void check();
    void clearAll();
    /// Why what is typed makes no sense; empty where it does.
    QString problem() const;
    std::optional<double> xIn(const QLineEdit *edit) const;
    QList<QLineEdit *> edits() const { return { m_xFrom, m_xTo, m_yFrom, m_yTo, m_threshold }; }

    XAxis m_axis;
    QLineEdit *m_xFrom;
    QLineEdit *m_xTo;
    QLineEdit *m_yFrom;
    QLineEdit *m_yTo;
    QLineEdit *m_threshold;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace runloupe

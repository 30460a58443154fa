#pragma once

#include "chartoptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;
class QToolButton;

namespace runloupe {

class LoadingBar;
class MetricChooser;

/// What can be chosen for all charts at once: metrics, axes, smoothing.
class CurvesToolBar : public QWidget {
    Q_OBJECT

public:
    explicit CurvesToolBar(QWidget *parent = nullptr);

    ChartOptions options() const;
    void setOptions(const ChartOptions &options);
    MetricChooser *metrics() const { return m_metrics; }
    LoadingBar *loading() const { return m_loading; }
    /// Whether there is a zoom to reset.
    void setZoomed(bool isZoomed);
    /// How many runs are drawn, where it is not all of them.
    void setNote(const QString &note);

Q_SIGNALS:
    void optionsChanged();
    void resetRequested();

private:
    void setUpAxis();
    void setUpSmoothing();
    void setUpEnd();
    void buildLayout();
    void connectParts();

    MetricChooser *m_metrics;
    QComboBox *m_x;
    QCheckBox *m_logX;
    QCheckBox *m_logY;
    QSlider *m_slider;
    QDoubleSpinBox *m_smoothing;
    QLabel *m_note;
    LoadingBar *m_loading;
    QToolButton *m_reset;
};

} // namespace runloupe

#pragma once

#include "chartoptions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace runloupe {

class ChartSettingsPanel;
class LoadingBar;
class MetricChooser;
class SmoothingControl;
class XAxisBox;

/// What can be chosen for all charts at once: metrics, x axis and smoothing here, the rest in a panel that a button opens.
class CurvesToolBar : public QWidget {
    Q_OBJECT

public:
    explicit CurvesToolBar(QWidget *parent = nullptr);

    const ChartOptions &options() const;
    void setOptions(const ChartOptions &options);
    /// What the names of charts are to contain; empty for all.
    QString search() const;
    void clearSearch();
    MetricChooser *metrics() const { return m_metrics; }
    XAxisBox *xAxis() const { return m_x; }
    LoadingBar *loading() const { return m_loading; }
    ChartSettingsPanel *settings() const { return m_settings; }
    /// Whether there is a zoom to reset.
    void setZoomed(bool isZoomed);
    /// How many runs are drawn, where it is not all of them.
    void setNote(const QString &note);

Q_SIGNALS:
    void optionsChanged();
    void searchChanged();
    void resetRequested();

private:
    void setUpSearch();
    void setUpSettings();
    void addSmoothingKinds();
    void addNaming();
    void setUpEnd();
    void buildLayout();
    void connectParts();
    void showOptions();

    MetricChooser *m_metrics;
    QLineEdit *m_search;
    XAxisBox *m_x;
    SmoothingControl *m_smoothing;
    ChartSettingsPanel *m_settings;
    QToolButton *m_openSettings;
    QLabel *m_note;
    LoadingBar *m_loading;
    QToolButton *m_reset;
};

} // namespace runloupe

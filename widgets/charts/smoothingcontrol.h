#pragma once

#include "analysis/smoothing.h"

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace runloupe {

/// How much is smoothed: a slider, and the exact amount beside it.
class SmoothingControl : public QWidget {
    Q_OBJECT

public:
    explicit SmoothingControl(QWidget *parent = nullptr);

    /// Shows this and tells nobody.
    void setSmoothing(const Smoothing &smoothing);

Q_SIGNALS:
    /// By people, also while they drag.
    void amountChanged(double amount);

private:
    void setUpSlider();
    void setUpAmount();

    QSlider *m_slider;
    QDoubleSpinBox *m_amount;
};

} // namespace runloupe

#pragma once

#include "analysis/smoothing.h"

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace runloupe {

/// How much is smoothed: a slider, and the exact amount beside it. What the amounts are depends on the kind.
class SmoothingControl : public QWidget {
    Q_OBJECT

public:
    explicit SmoothingControl(QWidget *parent = nullptr);

    /// Shows this and tells nobody. `unit` stands behind the amount.
    void setSmoothing(const Smoothing &smoothing, const QString &unit);

Q_SIGNALS:
    /// By people, also while they drag.
    void amountChanged(double amount);

private:
    void setUpSlider();
    void setUpAmount();
    void setKind(Smoothing::Kind kind);
    void takeAmount(double amount);

    Smoothing::Kind m_kind = Smoothing::Kind::Ema;
    QSlider *m_slider;
    QDoubleSpinBox *m_amount;
};

} // namespace runloupe

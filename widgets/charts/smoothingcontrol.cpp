#include "smoothingcontrol.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace runloupe {

namespace {

// The slider is finer where it matters: half of it lies above 0.9.
constexpr int SliderSteps = 1000;

double weightAt(int position)
{
    return 1 - std::pow(1 - MostEmaWeight, double(position) / SliderSteps);
}

int positionOf(double weight)
{
    return int(std::lround(std::log(1 - weight) / std::log(1 - MostEmaWeight) * SliderSteps));
}

} // namespace

SmoothingControl::SmoothingControl(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_amount(new QDoubleSpinBox(this))
{
    setUpSlider();
    setUpAmount();
    setFocusProxy(m_amount);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_slider);
    layout->addWidget(m_amount);
}

void SmoothingControl::setUpSlider()
{
    m_slider->setAccessibleName(tr("Smoothing"));
    m_slider->setRange(0, SliderSteps);
    m_slider->setMinimumWidth(40);
    m_slider->setMaximumWidth(96);
    connect(m_slider, &QSlider::valueChanged, m_amount, [this](int position) { m_amount->setValue(weightAt(position)); });
}

void SmoothingControl::setUpAmount()
{
    m_amount->setAccessibleName(tr("Smoothing weight"));
    m_amount->setToolTip(tr("Weight of the debiased moving average; 0 draws what was logged"));
    m_amount->setRange(0, MostEmaWeight);
    m_amount->setDecimals(3);
    m_amount->setSingleStep(0.05);
    m_amount->setButtonSymbols(QAbstractSpinBox::NoButtons); // the slider beside it does that
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, [this](double amount) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(positionOf(amount));
        Q_EMIT amountChanged(amount);
    });
}

void SmoothingControl::setSmoothing(const Smoothing &smoothing)
{
    const QSignalBlocker quiet(this);
    m_amount->setValue(smoothing.amount);
}

} // namespace runloupe

#include "smoothingcontrol.h"

#include "smoothingtexts.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

constexpr int SliderSteps = 1000;

/// The amounts that the slider reaches, beside 0; the box beside it takes more.
struct SliderEnds {
    double least;
    double most;
};

SliderEnds sliderEnds(Smoothing::Kind kind)
{
    if (isInXUnits(kind))
        return { 0.1, 1e6 };
    return { smoothingAmounts(kind).least, 100'001 };
}

/// With two digits, for nobody asks for a window of 1,258.9.
double rounded(double amount)
{
    const double digit = std::pow(10, std::floor(std::log10(amount)) - 1);
    return std::round(amount / digit) * digit;
}

double amountAt(Smoothing::Kind kind, int position)
{
    const double place = double(position) / SliderSteps;
    if (kind == Smoothing::Kind::Ema) // finer where it matters: half of the slider lies above 0.9
        return 1 - std::pow(1 - smoothingAmounts(kind).most, place);
    const auto [least, most] = sliderEnds(kind);
    return position == 0 ? 0 : rounded(least * std::pow(most / least, place));
}

int positionOf(const Smoothing &smoothing)
{
    if (!smoothing.isOn())
        return 0;
    if (smoothing.kind == Smoothing::Kind::Ema)
        return int(
            std::lround(std::log(1 - smoothing.amount) / std::log(1 - smoothingAmounts(smoothing.kind).most) * SliderSteps));
    const auto [least, most] = sliderEnds(smoothing.kind);
    const double place = std::log(smoothing.amount / least) / std::log(most / least);
    return int(std::lround(std::clamp(place, 1.0 / SliderSteps, 1.0) * SliderSteps));
}

} // namespace

SmoothingControl::SmoothingControl(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_amount(new QDoubleSpinBox(this))
{
    setUpSlider();
    setUpAmount();
    setKind(m_kind);
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
    connect(m_slider, &QSlider::valueChanged, m_amount, [this](int position) {
        m_amount->setValue(sensible({ m_kind, amountAt(m_kind, position) }).amount);
    });
}

void SmoothingControl::setUpAmount()
{
    m_amount->setButtonSymbols(QAbstractSpinBox::NoButtons); // the slider beside it does that
    m_amount->setKeyboardTracking(false); // 1, 12, 120 are three ways of smoothing
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &SmoothingControl::takeAmount);
}

void SmoothingControl::setKind(Smoothing::Kind kind)
{
    const QSignalBlocker quiet(m_amount);
    const bool isWeight = kind == Smoothing::Kind::Ema;
    m_kind = kind;
    m_amount->setAccessibleName(smoothingAmountName(kind));
    m_amount->setToolTip(smoothingAmountHelp(kind));
    m_amount->setDecimals(isWeight ? 3 : isInXUnits(kind) ? 2 : 0);
    m_amount->setRange(0, smoothingAmounts(kind).most);
    m_amount->setSingleStep(isWeight ? 0.05 : isInXUnits(kind) ? 1 : 2);
    m_amount->setFixedWidth(m_amount->fontMetrics().horizontalAdvance(QStringLiteral("10,000 points")));
}

void SmoothingControl::takeAmount(double amount)
{
    const Smoothing smoothing = sensible({ m_kind, amount });
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(positionOf(smoothing));
    Q_EMIT amountChanged(smoothing.amount);
}

void SmoothingControl::setSmoothing(const Smoothing &smoothing, const QString &unit)
{
    const QSignalBlocker quiet(m_amount);
    if (smoothing.kind != m_kind)
        setKind(smoothing.kind);
    m_amount->setSuffix(unit);
    m_amount->setValue(smoothing.amount);
    const QSignalBlocker quietSlider(m_slider);
    m_slider->setValue(positionOf(smoothing));
}

} // namespace runloupe

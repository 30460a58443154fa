#include "curvestoolbar.h"

#include "common/loadingbar.h"
#include "metricchooser.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace runloupe {

namespace {

// The slider is finer where it matters: half of it lies above 0.9.
constexpr int SliderSteps = 1000;

double weightAt(int position)
{
    return position >= SliderSteps ? 0.999 : 1 - std::pow(0.001, double(position) / SliderSteps);
}

int positionOf(double weight)
{
    return int(std::lround(std::log(1 - weight) / std::log(0.001) * SliderSteps));
}

} // namespace

CurvesToolBar::CurvesToolBar(QWidget *parent)
    : QWidget(parent)
    , m_metrics(new MetricChooser(this))
    , m_x(new QComboBox(this))
    , m_logX(new QCheckBox(tr("Log x"), this))
    , m_logY(new QCheckBox(tr("Log y"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_smoothing(new QDoubleSpinBox(this))
    , m_note(new QLabel(this))
    , m_loading(new LoadingBar(tr("Reading curves"), tr("Cancel reading curves"), this))
    , m_reset(new QToolButton(this))
{
    setUpAxis();
    setUpSmoothing();
    setUpEnd();
    buildLayout();
    connectParts();
}

void CurvesToolBar::setUpAxis()
{
    m_x->setAccessibleName(tr("X axis"));
    m_x->view()->setAccessibleName(tr("X axis"));
    m_x->addItem(tr("Automatic"));
    m_x->setToolTip(tr("Automatic: by step, or by order where most points share their step with others"));
    for (int axis = 0; axis < XAxisCount; ++axis)
        m_x->addItem(xAxisName(XAxis(axis)), axis);
}

void CurvesToolBar::setUpSmoothing()
{
    m_slider->setAccessibleName(tr("Smoothing"));
    m_slider->setRange(0, SliderSteps);
    m_slider->setMinimumWidth(40);
    m_slider->setMaximumWidth(96);
    m_smoothing->setAccessibleName(tr("Smoothing weight"));
    m_smoothing->setToolTip(tr("Weight of the debiased moving average; 0 draws what was logged"));
    m_smoothing->setRange(0, 0.999);
    m_smoothing->setDecimals(3);
    m_smoothing->setSingleStep(0.05);
    m_smoothing->setButtonSymbols(QAbstractSpinBox::NoButtons); // the slider beside it does that
}

/// What stands behind the controls: what can be undone, and what is to be known.
void CurvesToolBar::setUpEnd()
{
    m_note->setObjectName(QStringLiteral("drawnRuns"));
    m_note->setFont(themeFont(TextSize::Small));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the controls come first where room is short
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reset->setIcon(themedIcon(QStringLiteral("reset-zoom")));
    m_reset->setAccessibleName(tr("Reset zoom"));
    m_reset->setAutoRaise(true);
    m_reset->setEnabled(false);
    m_reset->setToolTip(
        tr("Reset zoom: the wheel zooms, dragging pans, dragging with Shift or the right button zooms into a rectangle.\n"
           "A double click shows all again."));
}

void CurvesToolBar::buildLayout()
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    auto *const xLabel = new QLabel(tr("X axis"), this);
    xLabel->setBuddy(m_x); // a screen reader is told the choice of a combo box as its name, and what it is about by its label
    auto *const smoothingLabel = new QLabel(tr("Smoothing"), this);
    smoothingLabel->setBuddy(m_smoothing);
    layout->addWidget(m_metrics);
    layout->addSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> { xLabel, m_x, m_logX, m_logY })
        layout->addWidget(widget);
    layout->addSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> { smoothingLabel, m_slider, m_smoothing, m_reset })
        layout->addWidget(widget);
    layout->addWidget(m_loading);
    layout->addWidget(m_note, 1);
}

void CurvesToolBar::connectParts()
{
    connect(m_slider, &QSlider::valueChanged, m_smoothing, [this](int position) { m_smoothing->setValue(weightAt(position)); });
    connect(m_smoothing, &QDoubleSpinBox::valueChanged, this, [this](double weight) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(positionOf(weight));
        Q_EMIT optionsChanged();
    });
    connect(m_x, &QComboBox::currentIndexChanged, this, &CurvesToolBar::optionsChanged);
    connect(m_logX, &QCheckBox::toggled, this, &CurvesToolBar::optionsChanged);
    connect(m_logY, &QCheckBox::toggled, this, &CurvesToolBar::optionsChanged);
    connect(m_reset, &QToolButton::clicked, this, &CurvesToolBar::resetRequested);
}

void CurvesToolBar::setOptions(const ChartOptions &options)
{
    const int axis = options.x ? m_x->findData(int(*options.x)) : 0; // the first leaves it to the data
    m_x->setCurrentIndex(std::max(axis, 0));
    m_logX->setChecked(options.xScaling == Scaling::Logarithmic);
    m_logY->setChecked(options.yScaling == Scaling::Logarithmic);
    m_smoothing->setValue(options.smoothing);
}

ChartOptions CurvesToolBar::options() const
{
    ChartOptions options;
    if (const QVariant axis = m_x->currentData(); axis.isValid())
        options.x = XAxis(axis.toInt());
    options.xScaling = m_logX->isChecked() ? Scaling::Logarithmic : Scaling::Linear;
    options.yScaling = m_logY->isChecked() ? Scaling::Logarithmic : Scaling::Linear;
    options.smoothing = m_smoothing->value();
    return options;
}

void CurvesToolBar::setZoomed(bool isZoomed)
{
    m_reset->setEnabled(isZoomed);
}

void CurvesToolBar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
}

} // namespace runloupe

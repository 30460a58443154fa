#include "curvestoolbar.h"

#include "chartsettingspanel.h"
#include "common/clearbutton.h"
#include "common/loadingbar.h"
#include "groupsettings.h"
#include "metricchooser.h"
#include "namingcontrol.h"
#include "smoothingcontrol.h"
#include "smoothingtexts.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "xaxisbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace runloupe {

CurvesToolBar::CurvesToolBar(QWidget *parent)
    : QWidget(parent)
    , m_metrics(new MetricChooser(this))
    , m_search(new QLineEdit(this))
    , m_x(new XAxisBox(this))
    , m_smoothing(new SmoothingControl(this))
    , m_settings(new ChartSettingsPanel(this))
    , m_openSettings(new QToolButton(this))
    , m_note(new QLabel(this))
    , m_loading(new LoadingBar(tr("Reading curves"), tr("Cancel reading curves"), this))
    , m_reset(new QToolButton(this))
{
    setUpSearch();
    setUpSettings();
    setUpEnd();
    buildLayout();
    connectParts();
}

void CurvesToolBar::setUpSearch()
{
    m_search->setPlaceholderText(tr("Find charts"));
    m_search->setAccessibleName(tr("Find charts"));
    m_search->setMinimumWidth(60);
    m_search->setMaximumWidth(160);
    addClearButton(m_search);
}

void CurvesToolBar::setUpSettings()
{
    using Group = ChartSettingsPanel::Group;
    m_openSettings->setIcon(themedIcon(QStringLiteral("settings")));
    m_openSettings->setAccessibleName(tr("Settings"));
    m_openSettings->setToolTip(tr("Settings of all charts"));
    m_openSettings->setAutoRaise(true);
    m_settings->addTick<&ChartOptions::xScaling>(Group::XAxis, tr("Logarithmic"), tr("Log x"));
    m_settings->addChoice<&ChartOptions::backwardSteps>(Group::XAxis, tr("Steps run back"),
                                                        { tr("Split the line"), tr("As logged"), tr("Overwrite") });
    m_settings->addTick<&ChartOptions::yScaling>(Group::YAxis, tr("Logarithmic"), tr("Log y"));
    addSmoothingKinds();
    m_settings->addTick<&ChartOptions::areLinked>(Group::XAxis, tr("The same for all charts"), tr("Link charts along x"));
    m_settings->addTick<&ChartOptions::yFit>(Group::YAxis, tr("Leave outliers out"), tr("Leave outliers out"));
    m_settings->addTick<&ChartOptions::marksBest>(Group::Marks, tr("Mark the best point of each run"), {});
    m_settings->addChoice<&ChartOptions::legendOrder>(Group::Marks, tr("Legend"),
                                                      { tr("By value"), tr("By name"), tr("By distance from the mouse") });
    addGroupSettings(*m_settings);
    addNaming();
}

// Another kind begins with an amount that is usual for it, for the same number would mean something else.
void CurvesToolBar::addSmoothingKinds()
{
    auto *const kinds = new QComboBox(m_settings);
    for (int kind = 0; kind < SmoothingKindCount; ++kind)
        kinds->addItem(smoothingKindName(Smoothing::Kind(kind)));
    m_settings->addRow(ChartSettingsPanel::Group::Smoothing, tr("Kind"), kinds,
                       [kinds](const ChartOptions &options) { kinds->setCurrentIndex(int(options.smoothing.kind)); });
    connect(kinds, &QComboBox::activated, this, [this](int place) {
        const auto kind = Smoothing::Kind(place);
        m_settings->edit([kind](ChartOptions &options) {
            if (kind != options.smoothing.kind)
                options.smoothing = { kind, smoothingAmounts(kind).usual };
        });
    });
}

void CurvesToolBar::addNaming()
{
    auto *const naming = new NamingControl(m_settings);
    connect(naming, &NamingControl::namingChanged, m_settings,
            [this](const RunNaming &chosen) { m_settings->edit([&](ChartOptions &options) { options.naming = chosen; }); });
    m_settings->addRow(ChartSettingsPanel::Group::Names, {}, naming,
                       [naming](const ChartOptions &options) { naming->setNaming(options.naming); });
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
    m_reset->setToolTip(tr("Reset zoom: the wheel zooms (with Ctrl where charts scroll), dragging pans, dragging with Shift or "
                           "the right button zooms into a rectangle.\n"
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
    layout->addWidget(m_search);
    layout->addSpacing(8);
    layout->addWidget(xLabel);
    layout->addWidget(m_x);
    layout->addSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> { smoothingLabel, m_smoothing, m_openSettings, m_reset })
        layout->addWidget(widget);
    layout->addWidget(m_loading);
    layout->addWidget(m_note, 1);
}

void CurvesToolBar::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &CurvesToolBar::searchChanged);
    connect(m_smoothing, &SmoothingControl::amountChanged, this,
            [this](double amount) { m_settings->edit([amount](ChartOptions &options) { options.smoothing.amount = amount; }); });
    connect(m_x, &XAxisBox::axisChanged, this, [this] {
        m_settings->edit([this](ChartOptions &options) {
            options.x = m_x->axis();
            options.xMetric = m_x->metric();
        });
    });
    connect(m_settings, &ChartSettingsPanel::optionsChanged, this, [this] {
        showOptions();
        Q_EMIT optionsChanged();
    });
    connect(m_openSettings, &QToolButton::clicked, this, [this] {
        m_settings->openBelow({ m_openSettings->mapToGlobal(QPoint()), m_openSettings->size() });
    });
    connect(m_reset, &QToolButton::clicked, this, &CurvesToolBar::resetRequested);
}

const ChartOptions &CurvesToolBar::options() const
{
    return m_settings->options();
}

void CurvesToolBar::setOptions(const ChartOptions &options)
{
    if (options == m_settings->options())
        return;
    m_settings->setOptions(options);
    showOptions();
    Q_EMIT optionsChanged();
}

/// Those of the options that stand in the bar itself.
void CurvesToolBar::showOptions()
{
    m_x->setAxis(options().x, options().xMetric);
    m_smoothing->setSmoothing(options().smoothing, smoothingUnit(options().smoothing.kind, options().x));
}

QString CurvesToolBar::search() const
{
    return m_search->text().trimmed();
}

void CurvesToolBar::clearSearch()
{
    m_search->clear();
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

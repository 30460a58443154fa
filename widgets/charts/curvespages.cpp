#include "curvespages.h"

#include "common/messagebar.h"
#include "common/statepage.h"
#include "core/error.h"
#include "curvecharts.h"
#include "runs/runselection.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace runloupe {

CurvesPages::CurvesPages(CurveCharts *charts, QWidget *parent)
    : QWidget(parent)
    , m_charts(charts)
    , m_page(new StatePage)
    , m_message(new MessageBar)
    , m_stack(new QStackedLayout)
{
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_charts);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addLayout(m_stack, 1);
    connect(m_charts, &CurveCharts::described, this, &CurvesPages::described);
    connect(m_page, &StatePage::cancelRequested, this, &CurvesPages::cancelRequested);
    connect(m_page, &StatePage::actionRequested, this, &CurvesPages::act);
    connect(m_message, &MessageBar::actionRequested, this, &CurvesPages::readRequested);
}

void CurvesPages::showCharts()
{
    m_stack->setCurrentWidget(m_charts);
    Q_EMIT described();
}

void CurvesPages::showEmpty(const QString &title, const QString &sentence)
{
    m_page->showEmpty(title, sentence);
    showPage(Action::None);
}

void CurvesPages::showWhyNothing(const RunSelection &selection)
{
    if (!selection.table())
        showEmpty(tr("No experiment is chosen."));
    else if (!selection.compared().empty())
        showWhyNoMetrics(selection.table()->warnings());
    else if (!selection.shown().empty())
        showAllHidden();
    else
        showEmpty(tr("There are no runs to draw."));
}

// All warnings stand in the status bar.
void CurvesPages::showWhyNoMetrics(const Warnings &warnings)
{
    if (warnings.isEmpty())
        showEmpty(tr("These runs logged no metrics."));
    else
        showEmpty(tr("No metrics could be read."), warnings.sentences().first());
}

void CurvesPages::showNothingFound(const QString &text)
{
    m_page->showEmpty(tr("No chart is named like “%1”.").arg(text), {}, tr("Show all charts"));
    showPage(Action::ClearSearch);
}

void CurvesPages::showAllHidden()
{
    m_page->showEmpty(tr("All of these runs are hidden."), {}, tr("Show hidden runs again"));
    showPage(Action::ShowHidden);
}

void CurvesPages::showRunsComing()
{
    m_page->showLoading(tr("Reading runs"));
    showPage(Action::None);
}

void CurvesPages::showReading()
{
    if (hasCharts())
        return m_message->hide();
    m_page->showLoading(tr("Reading curves"));
    showPage(Action::None);
}

void CurvesPages::setProgress(double fraction)
{
    m_page->setProgress(fraction);
}

void CurvesPages::showStopped()
{
    if (hasCharts())
        return m_message->showNote(tr("Reading was cancelled, so some curves are missing."), tr("Read on"));
    m_page->showEmpty(tr("Reading was cancelled."), {}, tr("Read curves"));
    showPage(Action::Read);
}

void CurvesPages::showFailure(const Error &error)
{
    if (hasCharts())
        return m_message->showError(error.within(tr("Not all curves could be read.")), tr("Retry"));
    m_page->showError(tr("The curves cannot be read"), error, tr("Retry"));
    showPage(Action::Read);
}

void CurvesPages::showWarnings(const Warnings &warnings)
{
    m_message->showWarnings(warnings);
}

void CurvesPages::showPage(Action action)
{
    m_action = action;
    m_stack->setCurrentWidget(m_page);
    Q_EMIT described();
}

QString CurvesPages::description() const
{
    if (m_stack->currentWidget() == m_charts)
        return m_charts->description();
    return QStringList { m_page->accessibleName(), m_page->accessibleDescription() }.join(QLatin1Char(' ')).trimmed();
}

void CurvesPages::act()
{
    if (m_action == Action::ShowHidden)
        Q_EMIT showHiddenRequested();
    else if (m_action == Action::ClearSearch)
        Q_EMIT clearSearchRequested();
    else if (m_action == Action::Read)
        Q_EMIT readRequested();
}

bool CurvesPages::hasCharts() const
{
    return m_stack->currentWidget() == m_charts;
}

// The charts know by their size what will be in sight, and so what is to be read, before they are shown.
void CurvesPages::resizeEvent(QResizeEvent *)
{
    m_charts->resize(size());
}

} // namespace runloupe

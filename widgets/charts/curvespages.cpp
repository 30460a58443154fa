#include "curvespages.h"

#include "common/messagebar.h"
#include "common/statepage.h"
#include "core/error.h"
#include "curvecharts.h"

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
    connect(m_page, &StatePage::cancelRequested, this, &CurvesPages::cancelRequested);
    connect(m_page, &StatePage::actionRequested, this, &CurvesPages::act);
    connect(m_message, &MessageBar::actionRequested, this, &CurvesPages::readRequested);
}

void CurvesPages::showCharts()
{
    m_stack->setCurrentWidget(m_charts);
}

void CurvesPages::showEmpty(const QString &title, const QString &sentence)
{
    showPage(Action::None);
    m_page->showEmpty(title, sentence);
}

void CurvesPages::showAllHidden()
{
    showPage(Action::ShowHidden);
    m_page->showEmpty(tr("All of these runs are hidden."), {}, tr("Show hidden runs again"));
}

void CurvesPages::showRunsComing()
{
    showPage(Action::None);
    m_page->showLoading(tr("Reading runs"));
}

void CurvesPages::showReading()
{
    if (hasCharts())
        return m_message->hide();
    showPage(Action::None);
    m_page->showLoading(tr("Reading curves"));
}

void CurvesPages::setProgress(double fraction)
{
    m_page->setProgress(fraction);
}

void CurvesPages::showStopped()
{
    if (hasCharts())
        return m_message->showNote(tr("Reading was cancelled, so some curves are missing."), tr("Read on"));
    showPage(Action::Read);
    m_page->showEmpty(tr("Reading was cancelled."), {}, tr("Read curves"));
}

void CurvesPages::showFailure(const Error &error)
{
    if (hasCharts())
        return m_message->showError(error.within(tr("Not all curves could be read.")), tr("Retry"));
    showPage(Action::Read);
    m_page->showError(tr("The curves cannot be read"), error, tr("Retry"));
}

void CurvesPages::showWarnings(const Warnings &warnings)
{
    m_message->showWarnings(warnings);
}

void CurvesPages::showPage(Action action)
{
    m_action = action;
    m_stack->setCurrentWidget(m_page);
}

void CurvesPages::act()
{
    if (m_action == Action::ShowHidden)
        Q_EMIT showHiddenRequested();
    else if (m_action == Action::Read)
        Q_EMIT readRequested();
}

bool CurvesPages::hasCharts() const
{
    return !m_charts->all().isEmpty();
}

} // namespace runloupe

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
    else if (m_action == Action::Read)
        Q_EMIT readRequested();
}

bool CurvesPages::hasCharts() const
{
    return !m_charts->all().isEmpty();
}

} // namespace runloupe

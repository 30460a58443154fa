#include "viewmemory.h"

#include "charts/curvesview.h"
#include "filter/filterbar.h"
#include "runs/runsview.h"
#include "runspane.h"
#include "session/settings.h"

#include <QJsonDocument>

#include <chrono>

namespace runloupe {

namespace {

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

ViewMemory::ViewMemory(Settings *settings, RunsPane *pane, CurvesView *curves, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pane(pane)
    , m_curves(curves)
{
    using namespace std::chrono_literals;
    restore();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(300ms);
    connect(&m_keepSoon, &QTimer::timeout, this, &ViewMemory::keepLayouts);
    connect(pane->runs(), &RunsView::runsLayoutChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(curves, &CurvesView::curvesLayoutChanged, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(pane->filter(), &FilterBar::historyChanged, this,
            [this] { m_settings->setFilterHistory(m_pane->filter()->history()); });
}

void ViewMemory::restore()
{
    m_pane->filter()->setHistory(m_settings->filterHistory());
    m_pane->runs()->setRunsLayout(RunsLayout::fromJson(objectOf(m_settings->runsLayout())));
    m_curves->setCurvesLayout(CurvesLayout::fromJson(objectOf(m_settings->curvesLayout())));
}

void ViewMemory::keepLayouts()
{
    m_settings->setRunsLayout(textOf(m_pane->runs()->runsLayout().toJson()));
    m_settings->setCurvesLayout(textOf(m_curves->curvesLayout().toJson()));
}

} // namespace runloupe

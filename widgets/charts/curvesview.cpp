#include "curvesview.h"

#include "core/error.h"

namespace runloupe {

CurvesView::CurvesView(RunSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
{
    setAccessibleName(tr("Curves"));
}

bool CurvesView::isSettled() const
{
    return !m_isLoading;
}

void CurvesView::addSeries(const QString &, const SharedSeries &)
{
}

void CurvesView::setProgress(double)
{
}

void CurvesView::finishLoading(const Warnings &)
{
    m_isLoading = false;
}

void CurvesView::failLoading(const Error &)
{
    m_isLoading = false;
}

} // namespace runloupe

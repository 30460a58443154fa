#include "alignedmargins.h"

#include "curveplot.h"

#include <algorithm>

namespace runloupe {

AlignedMargins::AlignedMargins(QObject *parent)
    : QObject(parent)
{
    m_align.setSingleShot(true);
    connect(&m_align, &QTimer::timeout, this, &AlignedMargins::align);
}

void AlignedMargins::add(CurvePlot *plot)
{
    m_plots << plot;
    if (m_width > 0)
        plot->setLabelsWidth(m_width);
    connect(plot, &CurvePlot::drawn, this, [this] { m_align.start(0); });
    connect(plot, &QObject::destroyed, this, [this, plot] { m_plots.removeOne(plot); });
}

void AlignedMargins::align()
{
    int width = 0;
    for (const CurvePlot *const plot : std::as_const(m_plots))
        width = std::max(width, plot->isVisible() ? plot->labelsWidth() : 0);
    if (width == m_width)
        return;
    m_width = width;
    for (CurvePlot *const plot : std::as_const(m_plots))
        plot->setLabelsWidth(width);
}

} // namespace runloupe

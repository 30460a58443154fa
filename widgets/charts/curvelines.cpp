#include "curvelines.h"

#include "analysis/curvevalues.h"
#include "axistexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString markName(CurveMark::Kind kind, double value)
{
    static const char *const names[]
        = { QT_TRANSLATE_NOOP("runloupe::CurvePlot", "NaN"), QT_TRANSLATE_NOOP("runloupe::CurvePlot", "+∞"),
            QT_TRANSLATE_NOOP("runloupe::CurvePlot", "−∞"), QT_TRANSLATE_NOOP("runloupe::CurvePlot", "%1, not on a log axis") };
    const QString name = QCoreApplication::translate("runloupe::CurvePlot", names[int(kind)]);
    return kind == CurveMark::Kind::NotPositive ? name.arg(value) : name;
}

} // namespace

std::unique_ptr<CurveLine> CurveLines::takeLine(const RunKey &run)
{
    const auto same
        = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line && line->curve().run == run; });
    return same == m_lines.end() ? std::make_unique<CurveLine>(m_plot) : std::move(*same);
}

void CurveLines::set(const QList<Curve> &curves)
{
    std::vector<std::unique_ptr<CurveLine>> lines;
    m_extent = {};
    for (const Curve &curve : curves) {
        lines.push_back(takeLine(curve.run));
        lines.back()->setCurve(curve);
        m_extent.add(curve.points->extent());
    }
    m_lines = std::move(lines);
}

QList<Curve> CurveLines::curves() const
{
    QList<Curve> curves;
    for (const auto &line : m_lines)
        curves << line->curve();
    return curves;
}

void CurveLines::setScales(const AxisScale &x, const AxisScale &y)
{
    for (const auto &line : m_lines)
        line->setScales(x, y);
}

void CurveLines::raise(const std::optional<RunKey> &run)
{
    const bool isHere = std::any_of(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line->curve().run == run; });
    for (const auto &line : m_lines) {
        const bool isRaised = line->curve().run == run;
        line->setEmphasis(!isHere ? Emphasis::Normal : isRaised ? Emphasis::Raised : Emphasis::Faded);
    }
}

std::size_t CurveLines::shownPoints() const
{
    std::size_t count = 0;
    for (const auto &line : m_lines)
        count += line->drawn().pointsInFrame;
    return count;
}

std::size_t CurveLines::pointCount() const
{
    std::size_t count = 0;
    for (const auto &line : m_lines)
        count += line->curve().points->size();
    return count;
}

double CurveLines::drawnPoints(double mostOfOne) const
{
    double points = 0;
    for (const auto &line : m_lines)
        points += std::min(mostOfOne, double(line->curve().points->size()));
    return points;
}

const Curve *CurveLines::curveAt(const QPointF &pixel) const
{
    constexpr double Reach = 8; // pixels
    const Curve *nearest = nullptr;
    double distance = Reach;
    for (const auto &line : m_lines) {
        if (const double candidate = line->distanceTo(pixel); candidate < distance) {
            distance = candidate;
            nearest = &line->curve();
        }
    }
    return nearest;
}

double CurveLines::snappedX(const QPointF &pixel, const PixelMap &map, const AxisScale &scale) const
{
    constexpr double Reach = 12; // pixels
    const double free = scale.toData(map.toPlot(pixel).x());
    double snapped = free;
    double distance = Reach;
    for (const auto &line : m_lines) {
        const std::optional<std::size_t> point = nearestPoint(*line->curve().points, free);
        if (!point)
            continue;
        const double x = line->curve().points->x(*point);
        const double candidate = std::abs(map.toPixel({ scale.toPlot(x), 0 }).x() - pixel.x());
        if (scale.canShow(x) && candidate < distance) {
            distance = candidate;
            snapped = x;
        }
    }
    return snapped;
}

QString CurveLines::markText(const QPointF &pixel, const CurveAxes &axes) const
{
    for (const auto &line : m_lines) {
        if (const std::optional<CurveMark> mark = line->markAt(pixel)) {
            const CurvePoints &points = *line->curve().points;
            return QCoreApplication::translate("runloupe::CurvePlot", "%1 at %2, %3")
                .arg(markName(mark->kind, points.logged(mark->point)), xText(axes, points.x(mark->point)), line->curve().name);
        }
    }
    return {};
}

} // namespace runloupe

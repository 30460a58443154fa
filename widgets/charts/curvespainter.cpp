#include "curvespainter.h"

#include "dashes.h"

#include <QPainter>

namespace runloupe {

namespace {

constexpr double FadedOpacity = 0.25; // behind what is looked at
constexpr double LoggedOpacity = 0.28; // behind the smoothed line
constexpr double BandOpacity = 0.16; // of several over one another each is still seen
constexpr double LoggedWidthOnPaper = 1;
constexpr double LineWidth = 1.4;
constexpr double RaisedWidth = 2;
constexpr double DotRadius = 2.2;
constexpr double PixelsBetweenDots = 8; // where points are at least so far apart they are shown

// Single strokes, for a painter is far slower at one path of as many corners.
QList<QLineF> strokesOf(const QList<QPolygonF> &pieces)
{
    QList<QLineF> strokes;
    for (const QPolygonF &piece : pieces) {
        for (qsizetype i = 1; i < piece.size(); ++i)
            strokes << QLineF(piece[i - 1], piece[i]);
    }
    return strokes;
}

/// Where points are few, each is shown; else those that no line shows.
void drawDots(QPainter &painter, const CurveLine &line, double width)
{
    const bool areFew = double(line.drawn().points.size()) * PixelsBetweenDots < width;
    painter.setPen(Qt::NoPen);
    painter.setBrush(line.curve().color);
    for (const QPolygonF &piece : line.lines()) {
        if (!areFew && piece.size() > 1)
            continue;
        for (const QPointF &point : piece)
            painter.drawEllipse(point, DotRadius, DotRadius);
    }
}

} // namespace

void CurvesPainter::draw(QPainter &painter, const std::vector<std::unique_ptr<CurveLine>> &lines, const PixelMap &map)
{
    m_area = map.rect.toAlignedRect();
    Lines raised;
    Lines others;
    for (const auto &line : lines)
        (line->emphasis() == Emphasis::Raised ? raised : others).push_back(line.get());
    const double opacity = raised.empty() ? 1 : FadedOpacity;
    for (const auto &[group, groupOpacity] : { std::pair(others, opacity), std::pair(raised, 1.0) }) {
        drawBands(painter, group, groupOpacity * BandOpacity);
        drawLogged(painter, group, groupOpacity * LoggedOpacity);
        drawDrawn(painter, group, groupOpacity);
    }
}

bool CurvesPainter::isDrawnFinely(const CurveLine &line) const
{
    return m_finish == Finish::Paper || (m_finish == Finish::Fine && !line.isWinding());
}

void CurvesPainter::drawBands(QPainter &painter, const Lines &lines, double opacity) const
{
    painter.setRenderHint(QPainter::Antialiasing, m_finish != Finish::Quick);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(opacity);
    for (const CurveLine *line : lines) {
        painter.setBrush(line->curve().color);
        for (const QPolygonF &band : line->bands())
            painter.drawPolygon(band);
    }
    painter.setOpacity(1);
}

void CurvesPainter::drawLogged(QPainter &painter, const Lines &lines, double opacity)
{
    if (m_finish == Finish::Paper)
        return drawLoggedOnPaper(painter, lines, opacity);
    m_canvas.begin(m_area, painter.device()->devicePixelRatioF());
    for (const CurveLine *line : lines) {
        for (const QPolygonF &piece : line->loggedLines())
            m_canvas.draw(piece, line->curve().color);
    }
    showCanvas(painter, opacity);
}

void CurvesPainter::drawLoggedOnPaper(QPainter &painter, const Lines &lines, double opacity) const
{
    painter.setOpacity(opacity);
    painter.setBrush(Qt::NoBrush);
    for (const CurveLine *line : lines) {
        painter.setPen(QPen(line->curve().color, LoggedWidthOnPaper));
        for (const QPolygonF &piece : line->loggedLines())
            painter.drawPolyline(piece);
    }
    painter.setOpacity(1);
}

// Where all are to shine through, they are drawn opaque first, for else each crossing would stand out.
void CurvesPainter::drawDrawn(QPainter &painter, const Lines &lines, double opacity)
{
    m_canvas.begin(m_area, painter.device()->devicePixelRatioF());
    for (const CurveLine *line : lines) {
        if (isDrawnFinely(*line))
            continue;
        const QList<QPolygonF> pieces = dashed(line->inkedLines(), line->isWinding() ? Qt::SolidLine : line->curve().dash);
        for (const QPolygonF &piece : pieces)
            m_canvas.draw(piece, line->curve().color);
    }
    if (opacity == 1) {
        showCanvas(painter, opacity);
        drawFine(painter, lines);
        return;
    }
    {
        QPainter paper(&m_canvas.paper());
        paper.translate(-m_area.topLeft());
        drawFine(paper, lines);
    }
    showCanvas(painter, opacity);
}

void CurvesPainter::drawFine(QPainter &painter, const Lines &lines) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const CurveLine *line : lines) {
        if (isDrawnFinely(*line)) {
            const double width = line->emphasis() == Emphasis::Raised ? RaisedWidth : LineWidth;
            const Qt::PenCapStyle cap = line->curve().dash == Qt::SolidLine ? Qt::SquareCap : Qt::FlatCap; // square ones join
            painter.setPen(QPen(line->curve().color, width, Qt::SolidLine, cap));
            drawPieces(painter, dashed(line->inkedLines(), line->isWinding() ? Qt::SolidLine : line->curve().dash));
        }
        drawDots(painter, *line, m_area.width());
    }
}

/// On paper each piece is one line to be edited.
void CurvesPainter::drawPieces(QPainter &painter, const QList<QPolygonF> &pieces) const
{
    if (m_finish != Finish::Paper)
        return painter.drawLines(strokesOf(pieces));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &piece : pieces)
        painter.drawPolyline(piece);
}

void CurvesPainter::showCanvas(QPainter &painter, double opacity)
{
    if (m_canvas.isEmpty())
        return;
    painter.setOpacity(opacity);
    painter.drawImage(m_area.topLeft(), m_canvas.image());
    painter.setOpacity(1);
}

} // namespace runloupe

#include "frozencolumns.h"

#include "theme/theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace runloupe {

namespace {

constexpr int LeastRoom = 160; // pixels for the columns that scroll
constexpr int ShadowWidth = 5;
constexpr float ShadowOpacity = 0.14F; // beside the edge

} // namespace

int FrozenColumns::count() const
{
    const int most = m_heads->viewport()->width() - LeastRoom;
    int width = 0;
    int count = 0;
    for (; count < std::min(m_wanted, m_heads->count()); ++count) {
        width += m_heads->sectionSize(m_heads->logicalIndex(count));
        if (width > most)
            break;
    }
    return count;
}

bool FrozenColumns::holds(int section) const
{
    const int place = m_heads->visualIndex(section);
    return place >= 0 && place < m_wanted && place < count();
}

int FrozenColumns::width() const
{
    int width = 0;
    for (int place = count() - 1; place >= 0; --place)
        width += m_heads->sectionSize(m_heads->logicalIndex(place));
    return width;
}

QRect FrozenColumns::area(const QRect &viewport) const
{
    const QRect leftmost(0, 0, width(), viewport.height());
    return m_heads->isRightToLeft() ? leftmost.translated(viewport.width() - leftmost.width(), 0) : leftmost;
}

bool FrozenColumns::covers(const QPoint &point) const
{
    const QRect covered = area(m_heads->viewport()->rect());
    return m_wanted > 0 && point.x() >= covered.left() && point.x() <= covered.right();
}

int FrozenColumns::left(int section) const
{
    return m_heads->sectionViewportPosition(section) + (holds(section) ? shift().x() : 0);
}

QList<int> FrozenColumns::sectionsInView() const
{
    QList<int> sections;
    const int frozen = count();
    for (int place = 0; place < frozen; ++place)
        sections << m_heads->logicalIndex(place);
    const int start = m_heads->isRightToLeft() ? m_heads->viewport()->width() - 1 - width() : width();
    const int first = m_heads->visualIndexAt(start);
    const int end = m_heads->offset() + m_heads->viewport()->width();
    for (int place = std::max(first, frozen); first >= 0 && place < m_heads->count(); ++place) {
        const int section = m_heads->logicalIndex(place);
        if (m_heads->sectionPosition(section) >= end)
            break;
        sections << section;
    }
    return sections;
}

QPoint FrozenColumns::shift() const
{
    return { m_heads->isRightToLeft() ? -m_heads->offset() : m_heads->offset(), 0 };
}

std::unique_ptr<QEvent> FrozenColumns::translatedMouse(const QEvent &event) const
{
    if (event.type() < QEvent::MouseButtonPress || event.type() > QEvent::MouseMove)
        return nullptr;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    if (!covers(mouse.position().toPoint()))
        return nullptr;
    return std::make_unique<QMouseEvent>(mouse.type(), mouse.position() - shift(), mouse.scenePosition(), mouse.globalPosition(),
                                         mouse.button(), mouse.buttons(), mouse.modifiers(), mouse.pointingDevice());
}

std::unique_ptr<QEvent> FrozenColumns::translatedHelp(const QEvent &event) const
{
    if (event.type() != QEvent::ToolTip && event.type() != QEvent::WhatsThis)
        return nullptr;
    const auto &help = static_cast<const QHelpEvent &>(event);
    return covers(help.pos()) ? std::make_unique<QHelpEvent>(help.type(), help.pos() - shift(), help.globalPos()) : nullptr;
}

void FrozenColumns::paintEdge(QPainter *painter, const QRect &viewport) const
{
    const QRect covered = area(viewport);
    const bool isMirrored = m_heads->isRightToLeft();
    const int edge = isMirrored ? covered.left() : covered.right();
    painter->setPen(themeColors().handle);
    painter->drawLine(edge, 0, edge, viewport.height());
    if (m_heads->offset() == 0)
        return;
    const int out = isMirrored ? -1 : +1;
    QColor shadow = Qt::black;
    for (int step = 1; step <= ShadowWidth; ++step) {
        shadow.setAlphaF(ShadowOpacity * float(ShadowWidth + 1 - step) / ShadowWidth);
        painter->setPen(shadow);
        painter->drawLine(edge + out * step, 0, edge + out * step, viewport.height());
    }
}

} // namespace runloupe

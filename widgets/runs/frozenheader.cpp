#include "frozenheader.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace runloupe {

namespace {

/// While it lives, the heads believe that nothing is scrolled, which is so for the frozen ones. Qt's heads do not listen to a
/// mouse where they believe to have none.
class Unscrolled {
public:
    explicit Unscrolled(QHeaderView *heads)
        : m_heads(heads)
    {
        m_heads->viewport()->setUpdatesEnabled(false);
        m_heads->setOffset(0);
    }
    ~Unscrolled()
    {
        auto *const dragged = m_heads->viewport()->findChild<QLabel *>(); // the picture of a head that is being moved
        const QPoint place = dragged ? dragged->pos() : QPoint();
        m_heads->setOffset(qobject_cast<QAbstractScrollArea *>(m_heads->parentWidget())->horizontalScrollBar()->value());
        if (dragged)
            dragged->move(place); // the scrolling has taken it along
        m_heads->viewport()->setUpdatesEnabled(true);
    }

private:
    Q_DISABLE_COPY_MOVE(Unscrolled)

    QHeaderView *m_heads;
};

} // namespace

FrozenHeader::FrozenHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_frozen(this)
{
    const auto repaint = [this] {
        if (m_frozen.wanted() > 0)
            viewport()->update(); // Qt renews the places where frozen heads would be if they had scrolled
    };
    connect(this, &QHeaderView::sectionResized, this, repaint);
    connect(this, &QHeaderView::sectionMoved, this, repaint);
}

void FrozenHeader::setFrozenCount(int count)
{
    if (count == m_frozen.wanted())
        return;
    m_frozen.setWanted(count);
    viewport()->update();
    Q_EMIT geometriesChanged();
}

int FrozenHeader::sectionAt(const QPoint &point) const
{
    return logicalIndexAt(m_frozen.covers(point) ? point - m_frozen.shift() : point);
}

bool FrozenHeader::viewportEvent(QEvent *event)
{
    const bool isMouse = event->type() >= QEvent::MouseButtonPress && event->type() <= QEvent::MouseMove;
    if (isMouse && m_frozen.count() > 0) {
        auto *const mouse = static_cast<QMouseEvent *>(event);
        if (handleMouse(*mouse))
            return true;
        if (m_frozen.covers(mouse->position().toPoint())) {
            const Unscrolled unscrolled(this);
            return QHeaderView::viewportEvent(event);
        }
    }
    const std::unique_ptr<QEvent> instead = m_frozen.translatedHelp(*event);
    return QHeaderView::viewportEvent(instead ? instead.get() : event);
}

/// Widens frozen columns, also where the mouse leaves for the others meanwhile. Says whether the event was for that.
bool FrozenHeader::handleMouse(const QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    const int edge = sectionWithEdgeAt(point);
    if (event.type() == QEvent::MouseButtonPress && event.button() == Qt::LeftButton) {
        m_widened = edge;
        m_pressed = point.x();
        m_widthBefore = edge < 0 ? 0 : sectionSize(edge);
    }
    const bool isWidening = m_widened >= 0;
    if (isWidening && event.type() == QEvent::MouseMove)
        widen(point.x());
    if (event.type() == QEvent::MouseButtonRelease)
        m_widened = -1;
    const bool isHovering = event.type() == QEvent::MouseMove && event.buttons() == Qt::NoButton && m_frozen.covers(point);
    if (isHovering)
        setCursor(edge < 0 ? Qt::ArrowCursor : Qt::SplitHCursor);
    return isWidening || isHovering;
}

/// The frozen section that is widened when the mouse is pressed there; -1: none.
int FrozenHeader::sectionWithEdgeAt(const QPoint &point) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    for (int place = 0; place < m_frozen.count(); ++place) {
        const int section = logicalIndex(place);
        const int begin = m_frozen.left(section);
        const int end = isRightToLeft() ? begin : begin + sectionSize(section);
        if (m_frozen.covers(point) && std::abs(point.x() - end) <= grip)
            return section;
    }
    return -1;
}

void FrozenHeader::widen(int x)
{
    const int by = isRightToLeft() ? m_pressed - x : x - m_pressed;
    resizeSection(m_widened, std::max(m_widthBefore + by, minimumSectionSize()));
}

void FrozenHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int count = m_frozen.count();
    if (count == 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(m_frozen.area(viewport()->rect()), palette().base());
    for (int place = 0; place < count; ++place) {
        const int section = logicalIndex(place);
        painter.save();
        paintSection(&painter, { m_frozen.left(section), 0, sectionSize(section), viewport()->height() }, section);
        painter.restore();
    }
    m_frozen.paintEdge(&painter, viewport()->rect());
}

} // namespace runloupe

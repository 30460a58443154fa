#include "charthead.h"

#include "common/elidedlabel.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

namespace runloupe {

ChartHead::ChartHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(Qt::ElideMiddle, this))
    , m_note(new ElidedLabel(Qt::ElideRight, this))
    , m_count(new QLabel(this))
    , m_menu(new QToolButton(this))
{
    QFont titleFont = themeFont(TextSize::Base);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_count->setObjectName(QStringLiteral("pointCount"));
    m_note->setObjectName(QStringLiteral("note"));
    for (QLabel *label : std::initializer_list<QLabel *> { m_note, m_count }) {
        label->setFont(themeFont(TextSize::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_menu->setAutoRaise(true);
    m_menu->setIcon(themedIcon(QStringLiteral("menu")));
    m_menu->setIconSize({ 12, 12 });
    connect(m_menu, &QToolButton::clicked, this, [this] { Q_EMIT menuRequested(menuPlace()); });
    buildLayout();
}

void ChartHead::buildLayout()
{
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_menu);
}

void ChartHead::setTitle(const QString &title)
{
    m_title->setWholeText(title);
    m_menu->setAccessibleName(tr("Menu of the chart of %1").arg(title));
    m_menu->setToolTip(tr("What can be done with this chart"));
}

void ChartHead::setNote(const QString &note)
{
    m_note->setWholeText(note);
}

void ChartHead::setCount(const QString &count)
{
    m_count->setText(count);
}

QPoint ChartHead::menuPlace() const
{
    return m_menu->mapToGlobal(QPoint(0, m_menu->height()));
}

void ChartHead::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = false;
    m_pressed = event->pos();
}

void ChartHead::mouseMoveEvent(QMouseEvent *event)
{
    m_isDragged = m_isDragged || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_isDragged && event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void ChartHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isDragged, false))
        Q_EMIT dropped(event->globalPosition().toPoint());
}

void ChartHead::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT aloneRequested();
}

} // namespace runloupe

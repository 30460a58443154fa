#include "sectionhead.h"

#include "common/sectionline.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStyleOptionViewItem>

namespace runloupe {

namespace {

constexpr int Margin = 12; // as the charts have it
constexpr int ChevronSize = 12;
constexpr int Gap = 4;

} // namespace

SectionHead::SectionHead(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void SectionHead::setTexts(const QString &name, const QString &count)
{
    m_count = count;
    setText(name);
    setAccessibleName(tr("Section %1, %2").arg(name, count));
    setToolTip(name);
    update();
}

QSize SectionHead::sizeHint() const
{
    return { 120, fontMetrics().height() + 2 * Gap };
}

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(underMouse() ? QPalette::AlternateBase : QPalette::Base));
    painter.fillRect(0, 0, width(), 1, themeColors().hairline);
    const QRect chevron(Margin, (height() - ChevronSize) / 2, ChevronSize, ChevronSize);
    const QString icon = isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    themedIcon(icon).paint(&painter, chevron, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QStyleOptionViewItem line;
    line.initFrom(this);
    line.rect = rect().adjusted(chevron.right() + Gap, 0, -Margin, 0);
    paintSectionLine(&painter, line, text(), m_count);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 3, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

/// As in a tree: Left folds, Right unfolds; Return does what the space bar does.
void SectionHead::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isTold = (key == Qt::Key_Left && isChecked()) || (key == Qt::Key_Right && !isChecked());
    if (isTold || key == Qt::Key_Return || key == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace runloupe

#include "chartpreview.h"

#include "theme/theme.h"

#include <QFontDatabase>
#include <QPainter>

namespace runloupe {

namespace {

constexpr QSize LeastSize { 420, 300 };
constexpr int Margin = 8;

} // namespace

ChartPreview::ChartPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setMinimumSize(LeastSize);
}

void ChartPreview::showPicture(const QImage &picture)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_text.clear();
    update();
}

void ChartPreview::showText(const QString &text)
{
    m_picture = {};
    m_text = text;
    update();
}

QSize ChartPreview::roomFor(const QSizeF &shape) const
{
    const QSizeF room = QSizeF(size()) - QSizeF(2 * Margin, 2 * Margin);
    return (shape.scaled(room, Qt::KeepAspectRatio) * devicePixelRatioF()).toSize().expandedTo({ 1, 1 });
}

void ChartPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColors().hairline);
    if (!m_picture.isNull()) {
        QRectF place({}, m_picture.deviceIndependentSize());
        place.moveCenter(QRectF(rect()).center());
        painter.drawImage(place.topLeft(), m_picture);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        return;
    }
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(themeFont(TextSize::Small).pointSizeF());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(Margin, Margin, -Margin, -Margin), Qt::AlignLeft | Qt::AlignTop, m_text);
}

} // namespace runloupe

#include "colormenu.h"

#include "tables/runcolors.h"
#include "theme/theme.h"

#include <QPainter>

namespace runloupe {

namespace {

/// As wide as an icon, and twice as sharp as most screens.
QIcon sample(const QColor &color)
{
    constexpr int Size = 16;
    constexpr int Scale = 2;
    QPixmap pixmap(Size * Scale, Size * Scale);
    pixmap.setDevicePixelRatio(Scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(2, 2, Size - 4, Size - 4), 2, 2);
    return pixmap;
}

} // namespace

ColorMenu::ColorMenu(QAction *own, QAction *automatic)
    : QMenu(tr("&Colour"))
{
    for (int hue = 0; hue < RunColor::HueCount; ++hue) {
        m_hues << addAction(hueName(hue, false), this, [this, hue] { Q_EMIT hueChosen(hue); });
        m_hues.last()->setCheckable(true);
    }
    addSeparator();
    addActions({ own, automatic });
    connect(this, &QMenu::aboutToShow, this, &ColorMenu::paintSamples);
}

void ColorMenu::tick(const std::optional<RunColor> &color)
{
    for (int hue = 0; hue < int(m_hues.size()); ++hue)
        m_hues[hue]->setChecked(color == RunColor { hue });
}

/// The ground may have changed from light to dark.
void ColorMenu::paintSamples()
{
    const bool isDark = colorScheme() == ColorScheme::Dark;
    for (int hue = 0; hue < int(m_hues.size()); ++hue) {
        m_hues[hue]->setText(hueName(hue, isDark));
        m_hues[hue]->setIcon(sample(runColor({ hue }, isDark)));
    }
}

} // namespace runloupe

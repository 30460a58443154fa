#pragma once

#include <QRectF>

class QPainter;
class QPalette;

namespace runloupe {

/// Says at the upper and lower edge of a plot how many points lie beyond them, where any do.
void drawEdgeNotes(QPainter &painter, const QRectF &plotArea, const QPalette &palette, std::size_t above, std::size_t below);

} // namespace runloupe

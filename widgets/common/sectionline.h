#pragma once

class QPainter;
class QString;
class QStyleOptionViewItem;

namespace runloupe {

/// The line over a section of a tree: its title, and behind it, muted, how much there is of it. The latter may reach `overhang`
/// pixels beyond the cell.
void paintSectionLine(QPainter *painter, const QStyleOptionViewItem &option, const QString &title, const QString &count,
                      int overhang = 0);

} // namespace runloupe

#pragma once

#include "tables/runbadges.h"

#include <QIcon>
#include <QRect>

class QPainter;

namespace runloupe {

/// Paints a run's badges behind its name.
class BadgePainter {
public:
    BadgePainter();

    /// Pixels, with the gap before the first; 0 where there are none.
    static int width(qsizetype count);
    /// Side by side at the end of `cell`.
    void paint(QPainter *painter, const QRect &cell, const QList<RunBadge> &badges) const;

private:
    QList<QIcon> m_icons; // by RunBadge
};

} // namespace runloupe

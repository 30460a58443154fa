#pragma once

#include <QByteArrayView>
#include <QPointF>

class QPainter;

namespace runloupe {

constexpr int StatusDotSize = 7; // pixels

/// A run's status (`FINISHED`, as MLflow writes it) as a small coloured disc, which stands beside the word.
void paintStatusDot(QPainter *painter, const QPointF &center, QByteArrayView status);

} // namespace runloupe

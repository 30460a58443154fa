#pragma once

#include <QStyledItemDelegate>

namespace runloupe {

/// Paints the cells of a comparison: what is other than in the first run on a tinted ground, what all have in common muted.
class DifferenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace runloupe

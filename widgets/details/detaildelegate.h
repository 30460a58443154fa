#pragma once

#include <QStyledItemDelegate>

namespace runloupe {

/// Paints the rows of a run's details: heads of sections, keys with values that wrap over all of the other columns and fold
/// when they are long, and metrics with a number in each column.
class DetailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the view, and of what is left of it beside the keys. In pixels.
    void setWidths(int view, int value);

    /// Whether the row's value folds, and so has a line below it that unfolds it.
    bool isFoldable(const QModelIndex &index, const QFont &font) const;
    /// Of a row that needs no more than a line.
    static int lineHeight(const QFontMetrics &metrics);
    /// Where the line that unfolds begins, in a row of this height.
    static int foldLineTop(int rowHeight, const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintKey(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int textWidth() const;
    int valueHeight(const QModelIndex &index, const QFont &font) const;

    int m_viewWidth = 0;
    int m_valueWidth = 0;
};

} // namespace runloupe

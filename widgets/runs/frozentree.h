#pragma once

#include <QTreeView>

namespace runloupe {

class FrozenHeader;

/// A tree of columns of which the first can be frozen: they stay at the left while the others scroll. Still one view, and one
/// for whoever asks it where a cell is or what is at a point.
class FrozenTree : public QTreeView {
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    /// Takes the place of setHeader(). The heads become the tree's.
    void setHeads(FrozenHeader *heads);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Scrolls sideways only.
    void scrollToColumn(int section);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    /// All of a row, for drawRow(): `option.rect` is only what one would see of it without frozen columns.
    QRect wholeRow(const QStyleOptionViewItem &option) const;

private:
    bool hasFrozen() const;
    void paintFrozen(const QRect &area);
    void foldAt(const QPoint &point);

    FrozenHeader *m_heads = nullptr;
    bool m_isTranslated = false; ///< the event at hand is at a point as Qt knows it
};

} // namespace runloupe

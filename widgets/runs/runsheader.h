#pragma once

#include "frozenheader.h"
#include "tables/tablecontent.h"

namespace runloupe {

class FilterBoxes;
class RunTableModel;

/// The heads of the runs table: shows by which columns it is sorted, in their order where there are several, and says
/// what people wish for. Columns are moved by dragging. Below the heads there can be a row of boxes to filter by.
class RunsHeader : public FrozenHeader {
    Q_OBJECT

public:
    RunsHeader(RunTableModel *model, QWidget *parent);

    void setSorting(const QList<SortKey> &sorting);
    const QList<SortKey> &sorting() const { return m_sorting; }

    /// The columns that are shown, from left to right as they stand, without the mark.
    QList<RunColumn> columnsAsTheyStand() const;

    FilterBoxes *boxes() const { return m_boxes; }
    void setBoxesShown(bool shown);
    QSize sizeHint() const override;

Q_SIGNALS:
    void sortingRequested(const QList<SortKey> &sorting);
    void menuRequested(int section, const QPoint &place); ///< of the screen; behind the last head the section is -1

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;

private:
    int boxesHeight() const;
    QString sortMark(const ColumnKey &column) const;
    void sortBy(int section);
    QList<SortKey> sortingAfterClick(const ColumnKey &column, bool isAdded) const;
    int placeInSorting(const ColumnKey &column) const;
    QString elidedTitle(int section) const;

    RunTableModel *m_model;
    FilterBoxes *m_boxes;
    QList<SortKey> m_sorting;
};

} // namespace runloupe

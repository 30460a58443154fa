#pragma once

#include "runslayout.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace runloupe {

class RunsTree;
class RunTableModel;

/// Gives the columns of the tree the places and widths that people gave them, in this table or another, and notes when they
/// give them new ones.
class ColumnArrangement : public QObject {
    Q_OBJECT

public:
    /// Belongs to `tree`; `model` is the tree's.
    ColumnArrangement(RunTableModel *model, RunsTree *tree);

    const RunsLayout &layout() const { return m_layout; }
    /// Without a word to anybody; takes effect with the next update.
    void setLayout(const RunsLayout &layout);
    /// Likewise, but people did it, who are told where it is a change.
    void change(const std::function<void(RunsLayout &layout)> &change);

    /// Lets a column change places with its neighbour, as if people had dragged it. The mark stays first.
    void move(const ColumnKey &column, int by);

    /// Gives a column the width that suits what it says now, unless people gave it one.
    void fitAgain(const ColumnKey &column);

    /// Calls `update`, which gives the model other columns, and arranges them.
    void arrangeAfter(const std::function<void()> &update);

Q_SIGNALS:
    void layoutChanged(); ///< by people

private:
    void giveWidths(const QSet<ColumnKey> &before);
    bool lacksRoomForMark(int section) const;
    void noteUnfinished();
    void placeColumns();
    void freeze();
    void noteOrder(int section, int place);
    void noteWidth(int section, int width);

    RunTableModel *m_model;
    RunsTree *m_tree;
    RunsLayout m_layout;
    QSet<ColumnKey> m_widened; // columns whose widths people gave
    QSet<ColumnKey> m_unfinished; // whose values are not all known yet: they are fitted to those that come
    bool m_hasDeltas = false;
    bool m_isArranging = false; // what the header says then is not what people did
};

} // namespace runloupe

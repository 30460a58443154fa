#pragma once

#include "badgepainter.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace runloupe {

class RunTableModel;
class RunTreeModel;

/// Paints the cells of the runs table: a run's mark as a piece of its curve, a status with a dot,
/// badges behind the name, deleted runs muted.
class RunDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RunDelegate(const RunTableModel *model, QObject *parent);

    /// How wide the mark column has to be.
    static int markWidth();

    /// A selected group stands for its runs, so they look selected.
    static bool isInSelectedGroup(const QAbstractItemView &view, const RunTreeModel &model, const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void selectWithGroup(QStyleOptionViewItem *option, const QModelIndex &index) const;
    bool isStatus(const QModelIndex &index) const;
    QList<RunBadge> badges(const QModelIndex &index) const;
    void paintBeside(QPainter *painter, QStyleOptionViewItem *text, const QModelIndex &index) const;
    int roomForDelta(const QModelIndex &index, const QFont &font) const;
    static void paintShade(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintGroupSize(QPainter *painter, QStyleOptionViewItem *option, const QModelIndex &index);
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStatusDot(QPainter *painter, const QRect &cell, const QModelIndex &index) const;

    const RunTableModel *m_model;
    BadgePainter m_badges;
    QIcon m_hiddenIcon;
    QIcon m_groupIcon; // of a group that charts draw
};

} // namespace runloupe

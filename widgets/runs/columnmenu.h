#pragma once

#include "runslayout.h"

#include <QMenu>

#include <functional>

namespace runloupe {

/// All that people can do with one column of the runs table: what the keys and the heads do, and more.
class ColumnMenu : public QMenu {
    Q_OBJECT

public:
    /// `layout` says how the table is arranged, `standing` which columns stand in it, from left to right.
    ColumnMenu(const RunColumn &column, const RunsLayout &layout, const QList<ColumnKey> &standing, QWidget *parent);

Q_SIGNALS:
    void changeRequested(const std::function<void(RunsLayout &layout)> &change);
    void moveRequested(const ColumnKey &column, int by); ///< by so many places to the right
    void chooserRequested();
    /// A column of what the metric's history comes down to, with a number that people have to tell.
    void argumentRequested(const QString &metric, Statistic::Kind kind);

private:
    void addSorting(const QList<SortKey> &sorting);
    void addStatistics(const RunsLayout &layout);
    void addStyle(const RunColumn &column);
    void addPlace(const RunsLayout &layout);
    void addFreezing(const QList<ColumnKey> &frozen, const QList<ColumnKey> &standing);
    QAction *addChange(const QString &text, const std::function<void(RunsLayout &layout)> &change);
    QAction *addMove(const QString &text, int by);

    ColumnKey m_column;
};

} // namespace runloupe

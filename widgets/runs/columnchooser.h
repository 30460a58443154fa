#pragma once

#include "tables/columnchoice.h"

#include <QFrame>
#include <QTimer>

class QKeyEvent;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace runloupe {

/// A list of all columns that a table could show, by kind, with a box to find one; each can be ticked. Below a metric stands
/// what its history comes down to. Pops up.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// Opens below `anchor`, a rectangle on the screen.
    void open(const RunTable &table, const ColumnChoice &choice, const QRect &anchor);

Q_SIGNALS:
    void choiceChanged(const ColumnChoice &choice);
    /// The column is to change places with its neighbour: to the left by -1, to the right by +1.
    void moveRequested(const ColumnKey &column, int by);

private:
    void buildLayout();
    void fill(const RunTable &table);
    void tick(const RunTable &table);
    void addHistories(QTreeWidgetItem *metric);
    void showChosenHistories();
    void find(const QString &text);
    bool showIfFound(QTreeWidgetItem *item, const QStringList &words);
    void noteTick(const QTreeWidgetItem *item);
    bool moveByKey(const QKeyEvent &event);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_search;
    QTreeWidget *m_list;
    ColumnChoice m_choice;
    QTimer m_change; // ticking a whole kind is one change
};

} // namespace runloupe

#pragma once

#include "runs/column.h"

#include <QFrame>
#include <QSet>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace runloupe {

/// A list of columns by kind, with a box to find one; each can be ticked. Pops up. What the ticks mean is for others to say.
class ColumnPopup : public QFrame {
    Q_OBJECT

public:
    /// Whether a whole kind can be ticked at once.
    enum class WholeKinds { Tickable, Plain };

Q_SIGNALS:
    /// By people; one after the other where they ticked a whole kind.
    void ticked(const ColumnKey &column, bool isTicked);
    /// The column is to change places with its neighbour: to the left by -1, to the right by +1.
    void moveRequested(const ColumnKey &column, int by);

protected:
    /// `listName` says to the ear what ticks do.
    ColumnPopup(const QString &name, const QString &listName, WholeKinds wholeKinds, QWidget *parent);

    /// The search and the list are in it already.
    QVBoxLayout *content() const { return m_content; }
    /// Shows these with exactly those ticked, and tells nobody. Kinds, and columns within a kind, stand in the order in which
    /// they come.
    void fill(const QList<ColumnKey> &columns, const QList<ColumnKey> &ticked);
    /// Shows what stands below these columns.
    void unfold(const QSet<ColumnKey> &columns);
    /// Opens below `anchor`, a rectangle on the screen, with nothing searched.
    void openBelow(const QRect &anchor);

    /// Whether other columns can be unfolded below this one; which they are is asked for when somebody does.
    virtual bool holdsOthers(const ColumnKey &column) const;
    virtual QList<ColumnKey> columnsBelow(const ColumnKey &column) const;

private:
    void buildLayout();
    QTreeWidgetItem *newItem(const ColumnKey &column) const;
    void addColumnsBelow(QTreeWidgetItem *item);
    void noteTick(const QTreeWidgetItem *item);
    void find(const QString &text);
    bool showIfFound(QTreeWidgetItem *item, const QStringList &words);
    bool moveByKey(const QKeyEvent &event);
    bool eventFilter(QObject *watched, QEvent *event) override;

    WholeKinds m_wholeKinds;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_nothing; // says so where nothing is found
    QVBoxLayout *m_content;
    QSet<ColumnKey> m_ticked; // also of columns that are not made yet
};

} // namespace runloupe

#pragma once

#include "detailsplace.h"
#include "runs/column.h"

#include <QPointer>
#include <QTreeView>

namespace runloupe {

class DetailDelegate;
class DetailsCopier;
class NoteView;

/// The details of a run as a tree of foldable sections that fits any width, and what mouse and keys do with them.
///
/// Folding and the current line stay from run to run. While something is searched for, all that is found is in sight.
class DetailsTree : public QTreeView {
    Q_OBJECT

public:
    DetailsTree(RunDetailsModel *model, QWidget *parent);

    DetailsCopier *copier() const { return m_copier; }

Q_SIGNALS:
    /// To go to this run.
    void runRequested(Row row);
    /// Somebody begins to search, perhaps by typing `begun`.
    void searchRequested(const QString &begun);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void setUp();
    void showAnew();
    void showNote();
    void fitNote();
    void arrangeColumns();
    bool isOnLink(const QPoint &position) const;
    bool isOnFoldLine(const QPoint &position) const;
    void activateRow(const QModelIndex &index);
    void toggleWhole(const QModelIndex &index);

    RunDetailsModel *m_model;
    DetailDelegate *m_delegate;
    DetailsCopier *m_copier;
    QPointer<NoteView> m_note;
    DetailsPlace m_place;
};

} // namespace runloupe

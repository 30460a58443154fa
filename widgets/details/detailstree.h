#pragma once

#include "runs/column.h"

#include <QPointer>
#include <QTreeView>

#include <set>

namespace runloupe {

class DetailDelegate;
class DetailsCopier;
class NoteView;
class RunDetailsModel;
enum class DetailKind;

/// The details of a run as a tree of foldable sections that fits any width, and what mouse and keys do with them.
///
/// Remembers which sections people folded. While something is searched for, all that is found is in sight.
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
    void noteCurrent();
    void showAnew();
    void unfoldSections();
    void restoreCurrent();
    void showNote();
    void fitNote();
    void arrangeColumns();
    void rememberFolded(const QModelIndex &index, bool isFolded);
    bool isOnLink(const QPoint &position) const;
    bool isOnFoldLine(const QPoint &position) const;
    void activateRow(const QModelIndex &index);
    void toggleWhole(const QModelIndex &index);

    RunDetailsModel *m_model;
    DetailDelegate *m_delegate;
    DetailsCopier *m_copier;
    QPointer<NoteView> m_note;
    std::set<DetailKind> m_folded;
    int m_currentKind = -1; ///< of the current row before a reset; none: -1
    QString m_currentKey;
    bool m_isArranging = false;
};

} // namespace runloupe

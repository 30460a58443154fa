#pragma once

#include <QTreeView>

namespace runloupe {

/// The first column of a tree, which stays in sight while the others are scrolled sideways: a second view on the same model
/// and selection that lies over the tree as soon as its own first column has begun to go. For models that are only ever reset.
class FrozenColumn : public QTreeView {
    Q_OBJECT

public:
    /// Becomes a child of `tree`, which has its model, header and delegate already and keeps them.
    explicit FrozenColumn(QTreeView *tree);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void lookLikeTree();
    void followTree();
    void hideOtherColumns();
    void takeFoldingOver();
    void place();

    QTreeView *m_tree;
};

} // namespace runloupe

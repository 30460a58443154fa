#pragma once

#include <QTreeView>

namespace runloupe {

/// The tree itself. The keys that select all and copy mean its own rows while it has the focus, not what the window's
/// actions of those keys would do.
class ExperimentsTree : public QTreeView {
    Q_OBJECT

public:
    explicit ExperimentsTree(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// As wide as all that is unfolded needs, so that no name is cut.
    int widthOfContent() const;

public Q_SLOTS:
    /// The names of the selected rows, one a line, into the clipboard.
    void copySelected() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace runloupe

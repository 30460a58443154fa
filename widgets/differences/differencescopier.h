#pragma once

#include "writers/sheetwriter.h"

#include <QObject>

class QMenu;
class QTreeView;

namespace runloupe {

class DifferencesModel;

/// Brings what is selected or shown of a comparison into the clipboard, whole and exact.
class DifferencesCopier : public QObject {
    Q_OBJECT

public:
    /// Belongs to the tree, whose model is `model`.
    DifferencesCopier(const DifferencesModel *model, QTreeView *tree);

    /// A single cell as it is; several as a table with heads and keys, tab-separated.
    void copySelected() const;
    /// All that is shown, folded or not.
    void copyAll(SheetFormat format) const;

    void addTo(QMenu *menu) const;

private:
    const DifferencesModel *m_model;
    QTreeView *m_tree;
};

} // namespace runloupe

#pragma once

#include "tables/detailstext.h"

#include <QObject>

class QMenu;
class QTreeView;

namespace runloupe {

class RunDetailsModel;

/// Brings the details that are current or selected in a tree into the clipboard.
class DetailsCopier : public QObject {
    Q_OBJECT

public:
    /// Belongs to the tree, whose model is `model`.
    DetailsCopier(const RunDetailsModel *model, QTreeView *tree);

    void copyRows() const; ///< the selected ones, as tab-separated lines
    void copyValue() const; ///< of the current row, exactly
    void copySection(DetailsFormat format) const; ///< that of the current row
    void copyAll(DetailsFormat format) const;

    /// All that makes sense for the current row.
    void addTo(QMenu *menu) const;

private:
    const RunDetailsModel *m_model;
    QTreeView *m_tree;
};

} // namespace runloupe

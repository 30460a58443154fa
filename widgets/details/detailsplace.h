#pragma once

#include "tables/rundetailsmodel.h"

#include <set>

class QTreeView;

namespace runloupe {

/// Where people are in the details, and stay when those of another run take their place: which sections are folded, and
/// which line is current.
class DetailsPlace {
public:
    /// Both outlive this; `model` is the tree's.
    DetailsPlace(QTreeView *tree, const RunDetailsModel *model);

    /// To be called while the rows that will go are still there.
    void noteCurrent();
    /// Brings back what was noted, as far as it is there.
    void restore();
    /// A row was folded or unfolded.
    void noteFolding(const QModelIndex &index);

private:
    void unfoldSections();
    void restoreCurrent();

    QTreeView *m_tree;
    const RunDetailsModel *m_model;
    std::set<DetailKind> m_folded;
    int m_currentKind = -1; ///< of the section with the current row; none: -1
    QString m_currentKey; ///< empty for the section itself
    bool m_isRestoring = false;
};

} // namespace runloupe

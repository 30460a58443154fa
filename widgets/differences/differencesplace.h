#pragma once

#include "differences/comparison.h"

#include <QHash>
#include <QModelIndex>

#include <optional>

class QTreeView;

namespace runloupe {

class DifferencesModel;

/// Keeps, while the rows of a comparison become others, what people had folded, the current cell, and what stood at the top.
///
/// Sections are unfolded but for what MLflow logs by itself; of entries those whose parts differ while they themselves do not.
class DifferencesPlace {
public:
    DifferencesPlace(QTreeView *tree, const DifferencesModel *model);

    /// Before the model is reset, and after that.
    void note();
    void restore();
    /// People folded or unfolded this row.
    void noteFolding(const QModelIndex &index);

private:
    /// A row by the names that it has in every comparison.
    struct Name {
        ComparedKind kind = ComparedKind::Attributes;
        QString key; ///< empty for a section
        QString part; ///< empty for an entry

        friend bool operator==(const Name &, const Name &) = default;
        friend std::size_t qHash(const Name &name, std::size_t seed = 0)
        {
            return qHashMulti(seed, int(name.kind), name.key, name.part);
        }
    };

    Name nameOf(const QModelIndex &index) const;
    QModelIndex find(const Name &name) const;
    bool isUnfoldedAtFirst(const QModelIndex &index) const;

    QTreeView *m_tree;
    const DifferencesModel *m_model;
    QHash<Name, bool> m_unfolded; ///< what people have said
    std::optional<Name> m_current;
    std::optional<Name> m_top;
    int m_currentColumn = 0;
    bool m_isRestoring = false;
};

} // namespace runloupe

#pragma once

#include "comparisonsheet.h"

#include <QAbstractItemModel>

namespace runloupe {

/// A comparison as a tree: sections, their entries, and the parts of these; a column of names, then one a run. GUI thread.
///
/// The first of the runs is the one that the others are held against.
class DifferencesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, FirstRunColumn };

    enum Role {
        KindRole = Qt::UserRole, ///< the section's ComparedKind, as an int
        CountRole, ///< of a section, how many of its entries differ, in words
        ValueRole, ///< the whole value, exact; of the first column, the name
        IsMissingRole, ///< whether the run has nothing here
        IsOtherRole, ///< whether the run has something else than the first one
        DiffersRole, ///< of a row, whether the runs differ in it or in one of its parts
    };

    enum class Shown { Differences, Everything };

    using QAbstractItemModel::QAbstractItemModel;

    /// Null: nothing.
    void setComparison(const SharedComparison &comparison);
    /// Of all runs and everything; null before the first one.
    const SharedComparison &comparison() const { return m_all; }
    void setShown(Shown shown);
    Shown shown() const { return m_choice; }

    static bool isSection(const QModelIndex &index) { return index.isValid() && index.internalId() == 0; }
    /// Not of a section. Valid until the comparison or what is shown of it changes.
    ComparedLine line(const QModelIndex &index) const;
    /// In the first column, from top to bottom, whatever is folded.
    QModelIndexList rows() const;
    /// The row of a section, entry or part by their names, the latter empty where there is none; invalid where there is no such.
    QModelIndex find(ComparedKind kind, const QString &key, const QString &part) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void tellHeadsAndCounts();
    void rebuild();
    void addRowsBelow(const QModelIndex &parent, QModelIndexList &rows) const;
    const ComparedSection &sectionOf(const QModelIndex &index) const;
    QVariant sectionData(const ComparedSection &section, int column, int role) const;
    QVariant nameData(const ComparedLine &line, int role) const;
    QVariant valueData(const ComparedLine &line, std::size_t run, int role) const;
    QString toolTip(const ComparedLine &line, std::size_t run) const;

    SharedComparison m_all;
    SharedComparison m_comparison = std::make_shared<const Comparison>(); ///< as much of it as is shown
    QStringList m_heads;
    QHash<ComparedKind, QString> m_counts; ///< how many entries of a section differ
    Shown m_choice = Shown::Differences;
};

} // namespace runloupe

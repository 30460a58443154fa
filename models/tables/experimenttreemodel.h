#pragma once

#include "runs/experiment.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace runloupe {

class Error;
struct StoreNode;

/// The open stores and under each its experiments, with how many runs they hold.
///
/// A store is named by the location it was opened by, and stands in the tree from the moment it is asked for: loading,
/// then with its experiments or with what went wrong. GUI thread.
class ExperimentTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, RunsColumn, ColumnCount };
    enum Role {
        LocationRole = Qt::UserRole, ///< of the store that the row is, or lies in
        ExperimentIdRole, ///< empty for a store's own row
        IsFailedRole, ///< a store that could not be opened
        IsDeletedRole, ///< an experiment that was deleted
    };

    explicit ExperimentTreeModel(QObject *parent = nullptr);
    ~ExperimentTreeModel() override;

    void addStore(const QString &location, const QString &name);
    void removeStore(const QString &location);
    /// Keeps what is still there in place, so that selection and folding survive a refresh.
    void setExperiments(const QString &location, const QString &name, const QList<Experiment> &experiments);
    void setFailed(const QString &location, const Error &error);

    /// Deleted experiments are left out until asked for.
    void setDeletedShown(bool shown);
    bool isDeletedShown() const { return m_isDeletedShown; }

    bool contains(const QString &location) const;
    QStringList locations() const;
    /// The row of a store, or of one of its experiments; invalid where it is not in the tree.
    QModelIndex indexOf(const QString &location, const QString &experimentId = {}) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    StoreNode *node(const QString &location) const;
    int rowOf(const StoreNode &node) const;
    /// The store that an index is, or lies in.
    const StoreNode &nodeAt(const QModelIndex &index) const;
    void retitleStores();
    void showExperiments(StoreNode &node);
    void tellChanged(const StoreNode &node);

    std::vector<std::unique_ptr<StoreNode>> m_nodes;
    quintptr m_nextId = 1;
    bool m_isDeletedShown = false;
};

} // namespace runloupe

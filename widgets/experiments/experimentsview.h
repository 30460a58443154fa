#pragma once

#include <QWidget>

namespace runloupe {

class ExperimentsTree;
class ExperimentTreeModel;

/// The experiments of one store that are chosen in the tree; none named means all of them.
struct ExperimentChoice {
    QString location;
    QStringList experimentIds;
    QStringList runIds {}; ///< never chosen in the tree: only these runs of them, in whatever state; empty: all

    friend bool operator==(const ExperimentChoice &, const ExperimentChoice &) = default;
};

/// The tree of open stores and their experiments: says which are chosen, asks for stores to be closed.
class ExperimentsView : public QWidget {
    Q_OBJECT

public:
    explicit ExperimentsView(ExperimentTreeModel *model, QWidget *parent = nullptr);

    /// In the order of the tree; a chosen store stands for all of its experiments.
    QList<ExperimentChoice> choices() const;
    /// Chooses one experiment, or a whole store where `experimentId` is empty.
    void choose(const QString &location, const QString &experimentId = {});
    /// The store of the current row; empty where there is none.
    QString currentLocation() const;
    /// As wide as the names need.
    int widthOfContent() const;

Q_SIGNALS:
    void choiceChanged();
    void closeRequested(const QString &location);
    void refreshRequested(const QString &location);

private:
    void buildLayout();
    void showMenu(const QPoint &position);
    void expandNewStores(const QModelIndex &parent, int first, int last);

    ExperimentTreeModel *m_model;
    ExperimentsTree *m_tree;
};

} // namespace runloupe

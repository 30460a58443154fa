#pragma once

#include "core/error.h"
#include "runs/experiment.h"

#include <QVariant>

#include <optional>

namespace runloupe {

/// A store in the tree of experiments, and what its rows say.
struct StoreNode {
    quintptr id = 0; ///< what the indexes of its experiments carry
    QString location;
    QString name;
    QString title; ///< the name, and what tells it from others of that name
    QList<Experiment> all;
    QList<Experiment> shown;
    bool isLoading = true;
    std::optional<Error> error;

    /// Of the store's own row, in a column and role of ExperimentTreeModel. `view` says which runs are counted.
    QVariant data(int column, int role, View view) const;
    /// Of the row of one of the experiments that are shown.
    QVariant experimentData(int row, int column, int role, View view) const;
};

} // namespace runloupe

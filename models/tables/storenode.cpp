#include "storenode.h"

#include "core/numbers.h"
#include "experimenttreemodel.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ExperimentTreeModel", text);
}

/// The runs that the table will show for it.
qint64 runCount(const Experiment &experiment, View view)
{
    return experiment.activeRuns + (view == View::All ? experiment.deletedRuns : 0);
}

QString countText(const StoreNode &store, View view)
{
    if (store.error)
        return tr("failed");
    if (store.isLoading)
        return tr("reading");
    qint64 count = 0;
    for (const Experiment &experiment : store.shown)
        count += runCount(experiment, view);
    return groupedNumber(count);
}

} // namespace

QVariant StoreNode::data(int column, int role, View view) const
{
    switch (role) {
    case ExperimentTreeModel::IsFailedRole:
        return error.has_value();
    case Qt::ToolTipRole:
        return error ? error->message() : location;
    case Qt::DisplayRole:
        return column == ExperimentTreeModel::NameColumn ? title : countText(*this, view);
    default:
        return {};
    }
}

QVariant StoreNode::experimentData(int row, int column, int role, View view) const
{
    const Experiment &experiment = shown[row];
    switch (role) {
    case ExperimentTreeModel::ExperimentIdRole:
        return experiment.id;
    case ExperimentTreeModel::IsDeletedRole:
        return experiment.lifecycle == Lifecycle::Deleted;
    case Qt::ToolTipRole:
        return tr("%1 (id %2)").arg(experiment.name, experiment.id);
    case Qt::DisplayRole:
        return column == ExperimentTreeModel::NameColumn ? experiment.name.simplified()
                                                         : groupedNumber(runCount(experiment, view));
    default:
        return {};
    }
}

} // namespace runloupe

#include "storewords.h"

#include "session/openstores.h"
#include "tables/experimenttreemodel.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::storeLine", text);
}

QString versionText(const StoreDescription &description)
{
    if (description.mlflowVersion.isEmpty())
        return description.schema;
    const QString version = tr("MLflow %1").arg(description.mlflowVersion);
    return description.schema.isEmpty() ? version : tr("%1, schema %2").arg(version, description.schema);
}

} // namespace

QString storeLine(const OpenStores &stores, const QString &location)
{
    if (location.isEmpty())
        return {};
    QStringList parts { stores.tree()->indexOf(location).data().toString() };
    if (const std::optional<StoreDescription> description = stores.description(location))
        parts << description->kind << versionText(*description);
    parts << (stores.error(location) ? tr("cannot be read") : tr("read-only"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString insteadOfRuns(const OpenStores &stores, const QString &location)
{
    const std::optional<StoreDescription> description = stores.description(location);
    if (!description)
        return {};
    QStringList sentences;
    const qint64 hidden = description->deletedRuns + description->deletedExperiments;
    if (hidden > 0 && !stores.tree()->isDeletedShown())
        sentences << tr("Deleted runs (%1) and experiments (%2) are hidden. View > Show deleted brings them back.")
                         .arg(description->deletedRuns)
                         .arg(description->deletedExperiments);
    QStringList others;
    for (auto other = description->alsoHolds.begin(); other != description->alsoHolds.end(); ++other)
        others << QStringLiteral("%1 %2").arg(other.value(), other.key());
    if (!others.isEmpty())
        sentences << tr("The store holds %1.").arg(others.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

PlaceNames placeNames(const OpenStores &stores)
{
    PlaceNames names;
    for (const QString &location : stores.locations()) {
        const SharedStore store = stores.store(location);
        if (!store)
            continue;
        const QAbstractItemModel &tree = *stores.tree();
        const QModelIndex parent = stores.tree()->indexOf(location);
        names.stores.insert(store->uri(), parent.data().toString());
        for (int row = 0; row < tree.rowCount(parent); ++row) {
            const QModelIndex experiment = tree.index(row, ExperimentTreeModel::NameColumn, parent);
            names.experiments.insert({ store->uri(), experiment.data(ExperimentTreeModel::ExperimentIdRole).toString() },
                                     experiment.data().toString());
        }
    }
    return names;
}

} // namespace runloupe

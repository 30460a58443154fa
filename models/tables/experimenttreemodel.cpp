#include "experimenttreemodel.h"

#include "rowchanges.h"
#include "storenode.h"
#include "storetitle.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace runloupe {

namespace {

/// At which place of `wanted` each of `shown` stands; negative where it does not.
std::vector<int> placesOf(const QList<Experiment> &shown, const QList<Experiment> &wanted)
{
    const auto key = [](const Experiment &one) { return std::pair(one.id, int(one.lifecycle)); }; // in and out of the trash
    QHash<std::pair<QString, int>, int> known;
    for (int place = 0; place < int(wanted.size()); ++place)
        known.insert(key(wanted[place]), place);
    std::vector<int> places;
    for (const Experiment &one : shown)
        places.push_back(known.value(key(one), -1));
    return places;
}

} // namespace

ExperimentTreeModel::ExperimentTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ExperimentTreeModel::~ExperimentTreeModel() = default;

void ExperimentTreeModel::addStore(const QString &location, const QString &name)
{
    auto store = std::make_unique<StoreNode>();
    store->id = m_nextId++;
    store->location = location;
    store->name = name;
    store->title = name;
    const int row = int(m_nodes.size());
    beginInsertRows({}, row, row);
    m_nodes.push_back(std::move(store));
    endInsertRows();
    retitleStores();
}

void ExperimentTreeModel::removeStore(const QString &location)
{
    const StoreNode *const gone = node(location);
    if (!gone)
        return;
    const int row = rowOf(*gone);
    beginRemoveRows({}, row, row);
    m_nodes.erase(m_nodes.begin() + row);
    endRemoveRows();
    retitleStores();
}

void ExperimentTreeModel::setExperiments(const QString &location, const QString &name, const QList<Experiment> &experiments)
{
    StoreNode *const store = node(location);
    if (!store)
        return;
    store->name = name;
    store->isLoading = false;
    store->error.reset();
    store->all = experiments;
    showExperiments(*store);
    retitleStores();
}

void ExperimentTreeModel::setFailed(const QString &location, const Error &error)
{
    StoreNode *const store = node(location);
    if (!store)
        return;
    store->isLoading = false;
    store->error = error;
    tellChanged(*store);
}

void ExperimentTreeModel::setDeletedShown(bool shown)
{
    if (shown == m_isDeletedShown)
        return;
    m_isDeletedShown = shown;
    for (const auto &store : m_nodes)
        showExperiments(*store);
}

/// Removes and inserts exactly the rows that differ.
void ExperimentTreeModel::showExperiments(StoreNode &store)
{
    QList<Experiment> wanted = store.all;
    if (!m_isDeletedShown)
        wanted.removeIf([](const Experiment &one) { return one.lifecycle == Lifecycle::Deleted; });
    const QModelIndex parent = index(rowOf(store), 0);
    for (const RowChange &change : rowChanges(placesOf(store.shown, wanted), int(wanted.size()))) {
        const int count = change.last - change.first + 1;
        if (change.kind == RowChange::Kind::Remove) {
            beginRemoveRows(parent, change.first, change.last);
            store.shown.remove(change.first, count);
            endRemoveRows();
        } else {
            beginInsertRows(parent, change.first, change.last);
            store.shown = store.shown.mid(0, change.first) + wanted.mid(change.first, count) + store.shown.mid(change.first);
            endInsertRows();
        }
    }
    store.shown = wanted;
    tellChanged(store);
}

/// Counts and names may be new in all of its rows.
void ExperimentTreeModel::tellChanged(const StoreNode &store)
{
    const QModelIndex parent = index(rowOf(store), 0);
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(ColumnCount - 1));
    if (!store.shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0, parent), index(int(store.shown.size()) - 1, ColumnCount - 1, parent));
}

bool ExperimentTreeModel::contains(const QString &location) const
{
    return node(location) != nullptr;
}

QStringList ExperimentTreeModel::locations() const
{
    QStringList locations;
    for (const auto &store : m_nodes)
        locations << store->location;
    return locations;
}

QModelIndex ExperimentTreeModel::indexOf(const QString &location, const QString &experimentId) const
{
    const StoreNode *const store = node(location);
    if (!store)
        return {};
    const QModelIndex storeIndex = index(rowOf(*store), 0);
    if (experimentId.isEmpty())
        return storeIndex;
    const auto found
        = std::find_if(store->shown.begin(), store->shown.end(), [&](const Experiment &one) { return one.id == experimentId; });
    return found == store->shown.end() ? QModelIndex() : index(int(found - store->shown.begin()), 0, storeIndex);
}

QModelIndex ExperimentTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? nodeAt(parent).id : 0);
}

QModelIndex ExperimentTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(rowOf(nodeAt(child)), 0, quintptr(0));
}

int ExperimentTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    const bool isStore = parent.internalId() == 0 && parent.column() == 0;
    return isStore ? int(nodeAt(parent).shown.size()) : 0;
}

int ExperimentTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ExperimentTreeModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const StoreNode &store = nodeAt(index);
    if (role == LocationRole)
        return store.location;
    if (role == Qt::TextAlignmentRole && index.column() == RunsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const View view = m_isDeletedShown ? View::All : View::Active;
    return index.internalId() == 0 ? store.data(index.column(), role, view)
                                   : store.experimentData(index.row(), index.column(), role, view);
}

/// Stores whose names are equal have titles that depend on one another.
void ExperimentTreeModel::retitleStores()
{
    for (const auto &store : m_nodes) {
        QStringList others;
        for (const auto &other : m_nodes) {
            if (other != store && other->name == store->name)
                others << other->location;
        }
        const QString title = storeTitle(store->name, store->location, others);
        if (title == std::exchange(store->title, title))
            continue;
        const QModelIndex changed = index(rowOf(*store), NameColumn);
        Q_EMIT dataChanged(changed, changed, { Qt::DisplayRole });
    }
}

QVariant ExperimentTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Experiment") : tr("Runs");
}

StoreNode *ExperimentTreeModel::node(const QString &location) const
{
    const auto found
        = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const auto &store) { return store->location == location; });
    return found == m_nodes.end() ? nullptr : found->get();
}

int ExperimentTreeModel::rowOf(const StoreNode &wanted) const
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const auto &store) { return store.get() == &wanted; });
    return int(found - m_nodes.begin());
}

const StoreNode &ExperimentTreeModel::nodeAt(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return *m_nodes[std::size_t(index.row())];
    const auto found
        = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const auto &store) { return store->id == index.internalId(); });
    return **found;
}

} // namespace runloupe

#include "openstores.h"

#include "stores/storeopener.h"
#include "tables/experimenttreemodel.h"

#include <QFileInfo>

namespace runloupe {

struct OpenStores::Entry {
    Entry(std::function<void(Result<Contents>)> read, std::function<void(Result<StoreDescription>)> described)
        : reading(std::move(read))
        , describing(std::move(described))
    {
    }

    SharedStore store;
    std::optional<Error> error;
    std::optional<StoreDescription> description;
    Job<Contents> reading; // the jobs last, so that they end before what they fill
    Job<StoreDescription> describing;
};

OpenStores::OpenStores(QObject *parent)
    : QObject(parent)
    , m_tree(new ExperimentTreeModel(this))
{
}

OpenStores::~OpenStores() = default;

QString OpenStores::open(const QString &location)
{
    const QString path = nameOf(location);
    if (!m_entries.contains(path)) {
        m_entries[path] = std::make_unique<Entry>([this, path](const Result<Contents> &contents) { accept(path, contents); },
                                                  [this, path](const Result<StoreDescription> &description) {
                                                      if (description)
                                                          m_entries[path]->description = *description;
                                                      Q_EMIT described(path);
                                                  });
        m_tree->addStore(path, QFileInfo(path).fileName());
        Q_EMIT added(path);
    }
    refresh(path);
    return path;
}

/// Its path; where what lies there is open by another path, such as a link, that one.
QString OpenStores::nameOf(const QString &location) const
{
    const QString path = localPath(location);
    const QString place = QFileInfo(path).canonicalFilePath();
    const QStringList open = locations();
    const auto same = std::find_if(open.begin(), open.end(), [&place](const QString &other) {
        return !place.isEmpty() && QFileInfo(other).canonicalFilePath() == place;
    });
    return same == open.end() ? path : *same;
}

void OpenStores::refresh(const QString &location)
{
    if (const auto entry = m_entries.find(location); entry != m_entries.end())
        entry->second->reading.start([location](const Stop &stop) { return read(location, stop); });
}

void OpenStores::setExperiments(const QString &uri, const QList<Experiment> &experiments)
{
    for (const auto &[location, entry] : m_entries) {
        if (entry->store && entry->store->uri() == uri)
            m_tree->setExperiments(location, entry->store->name(), experiments);
    }
}

void OpenStores::close(const QString &location)
{
    if (m_entries.erase(location) == 0)
        return;
    m_tree->removeStore(location);
    Q_EMIT closed(location);
}

Result<OpenStores::Contents> OpenStores::read(const QString &location, const Stop &stop)
{
    Result<SharedStore> store = openStore(location, stop);
    if (!store)
        return store.error();
    Result<Listing<Experiment>> experiments = (*store)->experiments(View::All, stop);
    if (!experiments)
        return experiments.error();
    return Contents { *store, experiments->items };
}

void OpenStores::accept(const QString &location, const Result<Contents> &contents)
{
    Entry &entry = *m_entries[location];
    if (!contents) {
        entry.error = contents.error();
        m_tree->setFailed(location, contents.error());
        Q_EMIT failed(location);
        return;
    }
    entry.error.reset();
    entry.store = contents->store;
    m_tree->setExperiments(location, entry.store->name(), contents->experiments);
    entry.describing.start([store = entry.store](const Stop &stop) { return store->describe(stop); });
    Q_EMIT opened(location);
}

QStringList OpenStores::locations() const
{
    return m_tree->locations();
}

SharedStore OpenStores::store(const QString &location) const
{
    const auto entry = m_entries.find(location);
    return entry == m_entries.end() ? nullptr : entry->second->store;
}

std::optional<Error> OpenStores::error(const QString &location) const
{
    const auto entry = m_entries.find(location);
    return entry == m_entries.end() ? std::nullopt : entry->second->error;
}

std::optional<StoreDescription> OpenStores::description(const QString &location) const
{
    const auto entry = m_entries.find(location);
    return entry == m_entries.end() ? std::nullopt : entry->second->description;
}

bool OpenStores::isBusy() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &entry) {
        return entry.second->reading.isRunning() || entry.second->describing.isRunning();
    });
}

} // namespace runloupe

#include "projectfolder.h"

#include "mlruns/mlrunsstore.h"
#include "notastore.h"
#include "sqlite/mlflowsqlitestore.h"
#include "storewithremark.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <numeric>

namespace runloupe {

namespace {

struct CountedStore {
    SharedStore store;
    qint64 runs = 0;
};

QList<SharedStore> storesIn(const QString &path, const Stop &stop)
{
    QList<SharedStore> stores;
    if (MlrunsStore::recognises(path)) {
        if (const Result<SharedStore> store = MlrunsStore::open(path, stop))
            stores << *store;
    }
    const QStringList databases { QStringLiteral("*.db"), QStringLiteral("*.sqlite"), QStringLiteral("*.sqlite3") };
    for (const QFileInfo &file : QDir(path).entryInfoList(databases, QDir::Files)) {
        if (!MlflowSqliteStore::recognises(file.filePath()))
            continue;
        if (const Result<SharedStore> store = MlflowSqliteStore::open(file.filePath(), stop))
            stores << *store;
    }
    return stores;
}

qint64 runsIn(const Store &store, const Stop &stop)
{
    const auto listed = store.experiments(View::All, stop);
    if (!listed)
        return 0;
    return std::accumulate(listed->items.begin(), listed->items.end(), qint64(0), [](qint64 sum, const Experiment &experiment) {
        return sum + experiment.activeRuns + experiment.deletedRuns;
    });
}

/// Names those of the others that hold runs; empty where none does.
QString remarkOn(const QList<CountedStore> &others, const QString &folder)
{
    QStringList names;
    for (const CountedStore &other : others) {
        if (other.runs > 0)
            names << QCoreApplication::translate("runloupe::openProjectFolder", "%1 (runs: %2)")
                         .arg(QDir(folder).relativeFilePath(other.store->uri()))
                         .arg(other.runs);
    }
    if (names.isEmpty())
        return {};
    return QCoreApplication::translate("runloupe::openProjectFolder",
                                       "%1 holds more stores than this one: %2. Open them by themselves.")
        .arg(folder, names.join(QStringLiteral(", ")));
}

} // namespace

Result<SharedStore> openProjectFolder(const QString &path, const Stop &stop)
{
    const QList<SharedStore> found = storesIn(path, stop);
    if (stop.isRequested())
        return Stop::error();
    if (found.isEmpty())
        return notAStore(path);
    if (found.size() == 1)
        return found.first();
    QList<CountedStore> counted;
    for (const SharedStore &store : found)
        counted << CountedStore { store, runsIn(*store, stop) };
    std::stable_sort(counted.begin(), counted.end(),
                     [](const CountedStore &a, const CountedStore &b) { return a.runs > b.runs; });
    const SharedStore fullest = counted.takeFirst().store;
    const QString remark = remarkOn(counted, path);
    return remark.isEmpty() ? fullest : std::make_shared<StoreWithRemark>(fullest, remark);
}

} // namespace runloupe

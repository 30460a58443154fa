#include "mlflowsqlitestore.h"

#include "changereader.h"
#include "databaseheader.h"
#include "describer.h"
#include "experimentreader.h"
#include "modelreader.h"
#include "runreader.h"
#include "seriesreader.h"

#include <QFileInfo>

namespace runloupe {

namespace {

/// Begins a reading, does `work` in it, and makes sure that nobody has written under it unseen.
template <typename Answer, typename Work>
Result<Answer> during(Result<Reading> reading, const QString &context, Work work)
{
    if (!reading)
        return reading.error().within(context);
    Result<Answer> answer = work(*reading);
    const Result<void> unchanged = reading->database().confirmUnchanged();
    if (!unchanged)
        return unchanged.error().within(context);
    return answer ? answer : Result<Answer>(answer.error().within(context));
}

template <typename T>
Result<Listing<T>> listing(const Result<QList<T>> &items, Reading &reading)
{
    return items ? Result<Listing<T>>({ *items, reading.warnings() }) : items.error();
}

} // namespace

MlflowSqliteStore::MlflowSqliteStore(const QString &path, const SharedSnapshot &snapshot)
    : m_path(path)
    , m_snapshot(snapshot)
{
}

bool MlflowSqliteStore::recognises(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const Result<Connection> connection = Connection::open(path, Connection::Access::Immutable, Stop::never());
    return connection && DatabaseHeader::of(*connection).isSqlite();
}

Result<SharedStore> MlflowSqliteStore::open(const QString &path, const Stop &stop)
{
    Result<Reading> reading = Reading::begin(path, stop, {});
    if (!reading)
        return reading.error();
    return SharedStore(new MlflowSqliteStore(path, reading->database().snapshot()));
}

QString MlflowSqliteStore::name() const
{
    return QFileInfo(m_path).fileName();
}

Result<StoreDescription> MlflowSqliteStore::describe(const Stop &stop) const
{
    return during<StoreDescription>(Reading::begin(m_path, stop, m_snapshot), tr("Cannot tell what the database holds."),
                                    [this](Reading &reading) { return describeSqliteStore(reading, m_path); });
}

Result<Listing<Experiment>> MlflowSqliteStore::experiments(View view, const Stop &stop) const
{
    return during<Listing<Experiment>>(
        Reading::begin(m_path, stop, m_snapshot), tr("Cannot read the experiments."),
        [view](Reading &reading) { return listing(readSqliteExperiments(reading, view), reading); });
}

Result<void> MlflowSqliteStore::readRuns(const RunScope &scope, RunTableBuilder &builder, const Stop &stop) const
{
    return during<void>(Reading::begin(m_path, stop, m_snapshot), tr("Cannot read the runs."), [&](Reading &reading) {
        const Result<void> read = readSqliteRuns(reading, scope, builder);
        builder.warnings().add(reading.warnings());
        return read;
    });
}

Result<Warnings> MlflowSqliteStore::readSeries(const SeriesScope &scope, const SeriesSink &sink, const Stop &stop) const
{
    return during<Warnings>(Reading::begin(m_path, stop, m_snapshot), tr("Cannot read the metrics."),
                            [&](Reading &reading) -> Result<Warnings> {
                                if (const Result<void> read = readSqliteSeries(reading, scope, sink); !read)
                                    return read.error();
                                return reading.warnings();
                            });
}

Result<Listing<RegisteredModel>> MlflowSqliteStore::models(const Stop &stop) const
{
    return during<Listing<RegisteredModel>>(Reading::begin(m_path, stop, m_snapshot), tr("Cannot read the registered models."),
                                            [](Reading &reading) { return listing(readSqliteModels(reading), reading); });
}

Result<StoreChanges> MlflowSqliteStore::changesSince(const SharedMark &mark, const Stop &stop) const
{
    const auto *const before = static_cast<const SqliteMark *>(mark.get());
    const DatabaseFiles files = DatabaseFiles::at(m_path);
    if (before && before->isUntouched(files))
        return StoreChanges { mark };
    return during<StoreChanges>(Reading::begin(m_path, stop, m_snapshot), tr("Cannot tell what is new in the database."),
                                [&](Reading &reading) { return readSqliteChanges(reading, files, before); });
}

} // namespace runloupe

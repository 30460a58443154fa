#pragma once

#include "runtable.h"

namespace runloupe {

/// One run's attributes as a reader meets them: UTF-8 views that need to live only while the run is added.
///
/// A default-constructed view means that the store has no such text; an empty one that is not null is a value.
struct RunRecord {
    QByteArrayView id;
    QByteArrayView experimentId;
    QByteArrayView name;
    QByteArrayView status; ///< `FINISHED`, `RUNNING` …, or whatever the store says
    Lifecycle lifecycle = Lifecycle::Active;
    QByteArrayView userId;
    QByteArrayView source; ///< what was run, where it is not in the tag `mlflow.source.name`
    QByteArrayView artifactUri;
    Time startTime;
    Time endTime;
};

/// Fills a RunTable. Store readers call it, run by run or column by column; one thread at a time.
class RunTableBuilder {
public:
    RunTableBuilder();
    ~RunTableBuilder();

    /// Runs added from now on belong to this store.
    void beginStore(const QString &uri, SearchDialect dialect = SearchDialect::Sql);

    Row add(const RunRecord &run);
    std::size_t size() const;
    /// The row of a run of the current store; NoRow where it was not added.
    Row rowOf(QByteArrayView runId) const;
    /// The same, found at once if the run is at `guess`.
    Row rowOf(QByteArrayView runId, Row guess) const;

    /// The place of a key's column, made when it is new. For readers that meet the same key many times.
    int paramColumn(QByteArrayView key);
    int metricColumn(QByteArrayView key);
    int tagColumn(QByteArrayView key);

    void setParam(Row row, int column, QByteArrayView value);
    void setMetric(Row row, int column, double value);
    void setTag(Row row, int column, QByteArrayView value);

    void addDataset(Row row, const DatasetInput &dataset);
    void addModel(Row row, const LoggedModel &model);

    /// There are more runs than were asked for.
    void setPartial();
    /// The table is `before` once more but for these runs; see renewedTable().
    void setRenewed(const SharedRunTable &before, std::vector<Row> rows);
    Warnings &warnings();

    /// Takes names, sources and users from the tags where the attributes lack them, nests the runs, and gives the table away.
    SharedRunTable finish();

private:
    void noteNamesFromTags();
    void fillFromTag(TextAttribute attribute, const QString &tagKey);
    void nestRuns();
    void cutCycles();

    std::unique_ptr<RunTable> m_table;
    TextId m_store = NoText;
    SearchDialect m_dialect = SearchDialect::Sql;
};

} // namespace runloupe

#pragma once

#include "column.h"
#include "core/warnings.h"
#include "dataset.h"
#include "experiment.h"
#include "runkey.h"

#include <QHash>

#include <memory>

namespace runloupe {

/// What every run has, as text.
enum class TextAttribute { Store, ExperimentId, RunId, RunName, Status, Lifecycle, UserId, Source, ArtifactUri };
constexpr int TextAttributeCount = 9;

/// What every run has, as time.
enum class TimeAttribute { StartTime, EndTime };
constexpr int TimeAttributeCount = 2;

/// MLflow's name of the attribute: `run_name`, `start_time`.
QString attributeName(TextAttribute attribute);
QString attributeName(TimeAttribute attribute);

/// MLflow's SQL stores and its folders do not agree on everything in a search: on `%` across lines, on letter case beyond
/// ASCII, and on where a run's name is looked up. A search gives the answers of the store that a run came from.
enum class SearchDialect : quint8 { Sql, Files };

/// A heap of runs as typed columns; may mix experiments and stores.
///
/// Built by a RunTableBuilder, never changed afterwards, and so shared freely between threads and models.
/// Metric columns hold the latest value (formats: the greatest (step, timestamp, value)).
class RunTable {
public:
    std::size_t size() const { return m_size; }

    const TextColumn &attribute(TextAttribute attribute) const { return m_textAttributes[std::size_t(attribute)]; }
    const TimeColumn &attribute(TimeAttribute attribute) const { return m_timeAttributes[std::size_t(attribute)]; }

    /// In the order in which the store named them first.
    const std::vector<TextColumn> &params() const { return m_params; }
    const std::vector<NumberColumn> &metrics() const { return m_metrics; }
    const std::vector<TextColumn> &tags() const { return m_tags; }

    /// Null where no run has such a key.
    const TextColumn *param(const QString &key) const;
    const NumberColumn *metric(const QString &key) const;
    const TextColumn *tag(const QString &key) const;

    /// The run's name; where it has none, the first eight characters of its id. One line.
    QString displayName(Row row) const;
    bool isActive(Row row) const;
    /// End minus start in milliseconds; nothing for a run that has not ended.
    std::optional<qint64> duration(Row row) const;

    /// The row of a run; NoRow where it is not in this table.
    Row rowOf(const RunKey &run) const;
    RunKey keyOf(Row row) const;
    /// The row of the run that this one is nested in; NoRow at the top, and where the parent is not in this table.
    Row parent(Row row) const { return m_parents[row]; }

    SearchDialect dialect(Row row) const { return m_dialects[row]; }
    /// Whether the run's name stands only in its tag `mlflow.runName`, as before MLflow 1.30.
    bool isNamedByTag(Row row) const { return row < m_isNamedByTag.size() && m_isNamedByTag[row]; }

    /// In the order of the store; empty for most runs.
    const QList<DatasetInput> &datasets(Row row) const;
    const QList<LoggedModel> &models(Row row) const;
    /// Whether any run has some.
    bool hasDatasets() const { return !m_datasets.isEmpty(); }
    bool hasModels() const { return !m_models.isEmpty(); }

    /// Whether these are only the newest runs, and the others were not asked for.
    bool isPartial() const { return m_isPartial; }
    const Warnings &warnings() const { return m_warnings; }

    /// Whether this is `before` with some runs read again (see renewedTable()), so that of the others all is as it was.
    bool renews(const std::shared_ptr<const RunTable> &before) const { return before && m_before.lock() == before; }
    /// Whether it renews any table. Whoever follows a store is told of new points by other ways.
    bool isRenewal() const { return m_isRenewal; }
    /// The runs that were read again; only in a renewal.
    const std::vector<Row> &renewedRows() const { return m_renewed; }

private:
    friend class RunTableBuilder;
    using KeyIndex = QHash<QByteArray, int>;

    RunTable();

    TextPool m_attributeTexts;
    TextPool m_paramTexts; // one pool a kind, so that kinds can be filled by different threads
    TextPool m_tagTexts;
    std::size_t m_size = 0;
    std::vector<TextColumn> m_textAttributes;
    std::vector<TimeColumn> m_timeAttributes;
    std::vector<TextColumn> m_params;
    std::vector<NumberColumn> m_metrics;
    std::vector<TextColumn> m_tags;
    KeyIndex m_paramIndex; // UTF-8 key to place in m_params; likewise the others
    KeyIndex m_metricIndex;
    KeyIndex m_tagIndex;
    QHash<quint64, Row> m_rows; // store id and run id to row
    std::vector<Row> m_parents;
    std::vector<SearchDialect> m_dialects;
    std::vector<bool> m_isNamedByTag; // empty where no run is
    QHash<Row, QList<DatasetInput>> m_datasets;
    QHash<Row, QList<LoggedModel>> m_models;
    bool m_isPartial = false;
    bool m_isRenewal = false;
    std::weak_ptr<const RunTable> m_before; // only where this is a renewal
    std::vector<Row> m_renewed;
    Warnings m_warnings;
};

using SharedRunTable = std::shared_ptr<const RunTable>;

} // namespace runloupe

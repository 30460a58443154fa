#include "runsjson.h"

#include "runs/columnswithvalues.h"
#include "tables/columnname.h"
#include "writers/jsonwriter.h"

namespace runloupe {

namespace {

/// A column with its key as JSON wants it, made once for all runs.
template <typename Column>
struct KeyedColumn {
    QByteArray key;
    const Column *column;
};

template <typename Column>
std::vector<KeyedColumn<Column>> keyed(const std::vector<Column> &columns, const std::vector<Row> &rows)
{
    std::vector<KeyedColumn<Column>> result;
    for (const Column *column : columnsWithValues(columns, rows))
        result.push_back({ column->key().toUtf8(), column });
    return result;
}

class RunsJson {
public:
    RunsJson(const RunTable &table, const std::vector<Row> &rows, const QList<RunColumn> &statistics, Output &output)
        : m_table(table)
        , m_params(keyed(table.params(), rows))
        , m_metrics(keyed(table.metrics(), rows))
        , m_tags(keyed(table.tags(), rows))
        , m_statistics(statistics)
        , m_json(output)
    {
    }

    void begin() { m_json.beginArray(); }
    void end() { m_json.endArray(); }

    void run(Row row)
    {
        m_json.beginObject();
        text("run_id", TextAttribute::RunId, row);
        text("experiment_id", TextAttribute::ExperimentId, row);
        text("run_name", TextAttribute::RunName, row);
        text("status", TextAttribute::Status, row);
        text("lifecycle_stage", TextAttribute::Lifecycle, row);
        m_json.key("start_time").time(m_table.attribute(TimeAttribute::StartTime).time(row));
        m_json.key("end_time").time(m_table.attribute(TimeAttribute::EndTime).time(row));
        text("user_id", TextAttribute::UserId, row);
        text("artifact_uri", TextAttribute::ArtifactUri, row);
        values("params", m_params, row, [this](const TextColumn &column, Row at) { m_json.string(column.text(at)); });
        values("metrics", m_metrics, row, [this](const NumberColumn &column, Row at) { m_json.number(column.value(at)); });
        values("tags", m_tags, row, [this](const TextColumn &column, Row at) { m_json.string(column.text(at)); });
        if (!m_statistics.isEmpty())
            statistics(row);
        m_json.endObject();
    }

private:
    void text(QByteArrayView key, TextAttribute attribute, Row row)
    {
        const QByteArrayView value = m_table.attribute(attribute).text(row);
        m_json.key(key);
        if (value.isEmpty())
            m_json.null();
        else
            m_json.string(value);
    }

    template <typename Column, typename Write>
    void values(QByteArrayView name, const std::vector<KeyedColumn<Column>> &columns, Row row, Write write)
    {
        m_json.key(name).beginObject();
        for (const KeyedColumn<Column> &keyed : columns) {
            if (keyed.column->has(row)) {
                m_json.key(keyed.key);
                write(*keyed.column, row);
            }
        }
        m_json.endObject();
    }

    void statistics(Row row)
    {
        m_json.key("statistics").beginObject();
        for (const RunColumn &column : m_statistics) {
            if (const std::optional<double> number = column.cells->number(row))
                m_json.key(qualifiedName(column.key).toUtf8()).number(*number);
        }
        m_json.endObject();
    }

    const RunTable &m_table;
    std::vector<KeyedColumn<TextColumn>> m_params;
    std::vector<KeyedColumn<NumberColumn>> m_metrics;
    std::vector<KeyedColumn<TextColumn>> m_tags;
    QList<RunColumn> m_statistics;
    JsonWriter m_json;
};

} // namespace

void writeRunsJson(const RunTable &table, const std::vector<Row> &rows, const QList<RunColumn> &statistics, Output &output)
{
    RunsJson json(table, rows, statistics, output);
    json.begin();
    for (auto row = rows.begin(); row != rows.end() && !output.hasFailed(); ++row)
        json.run(*row);
    json.end();
}

} // namespace runloupe

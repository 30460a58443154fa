#include "groupsanswer.h"

#include "runs/columnswithvalues.h"
#include "sheettable.h"
#include "tables/columnname.h"
#include "tables/groupcells.h"
#include "tables/groupsheet.h"
#include "tables/runsheets.h"
#include "writers/jsonwriter.h"
#include "writers/sheetwriter.h"

namespace runloupe {

namespace {

/// The latest values.
QList<RunColumn> metricsOf(const SharedRunTable &table, const RunGroups &groups)
{
    QList<RunColumn> columns;
    for (const NumberColumn *metric : columnsWithValues(table->metrics(), groups.rowGroups().rows))
        columns << makeRunColumn(table, { ColumnKind::Metric, metric->key() });
    return columns;
}

class GroupsJson {
public:
    GroupsJson(const SharedRunTable &table, const SharedRunGroups &groups, const QList<RunColumn> &statistics, Output &output)
        : m_groups(*groups)
        , m_keys(exactRunSheet(table, keysOf(groups->columns()), firstRows(*groups)))
        , m_metrics(metricsOf(table, *groups))
        , m_statistics(statistics)
        , m_json(output)
    {
    }

    void begin() { m_json.beginArray(); }
    void end() { m_json.endArray(); }

    void group(GroupId group)
    {
        m_json.beginObject();
        m_json.key("group").beginObject();
        for (const Sheet::Column &column : m_keys.columns)
            text(column.title.toUtf8(), column.exact(group));
        m_json.endObject();
        m_json.key("runs").integer(qint64(m_groups.sizeOf(group)));
        m_json.key("metrics").beginObject();
        for (const RunColumn &metric : std::as_const(m_metrics))
            figures(metric.key.key.toUtf8(), statisticsIn(*metric.cells, m_groups.rows(group)));
        m_json.endObject();
        if (!m_statistics.isEmpty())
            statistics(group);
        m_json.endObject();
    }

private:
    void text(QByteArrayView key, const QByteArray &value)
    {
        m_json.key(key);
        if (value.isNull())
            m_json.null();
        else
            m_json.string(QByteArrayView(value));
    }

    void statistics(GroupId group)
    {
        m_json.key("statistics").beginObject();
        for (const RunColumn &column : std::as_const(m_statistics))
            figures(qualifiedName(column.key).toUtf8(), statisticsIn(*column.cells, m_groups.rows(group)));
        m_json.endObject();
    }

    void figures(QByteArrayView key, const ValueStatistics &statistics)
    {
        if (statistics.isEmpty())
            return;
        m_json.key(key).beginObject();
        m_json.key("count").integer(qint64(statistics.count));
        figure("mean", figureIn(statistics, GroupFigure::Mean));
        figure("sd", figureIn(statistics, GroupFigure::Deviation));
        figure("min", figureIn(statistics, GroupFigure::Least));
        figure("max", figureIn(statistics, GroupFigure::Greatest));
        m_json.endObject();
    }

    void figure(QByteArrayView key, std::optional<double> number)
    {
        m_json.key(key);
        if (number)
            m_json.number(*number);
        else
            m_json.null();
    }

    const RunGroups &m_groups;
    Sheet m_keys; // one row a group
    QList<RunColumn> m_metrics;
    QList<RunColumn> m_statistics;
    JsonWriter m_json;
};

} // namespace

void writeGroups(const SharedRunTable &table, const SharedRunGroups &groups, const QList<RunColumn> &statistics, Format format,
                 Output &output)
{
    if (format != Format::Json) {
        const Sheet sheet = groupSheet(table, groups, metricsOf(table, *groups) + statistics);
        return format == Format::Csv ? writeSheet(sheet, SheetFormat::Csv, output) : writeTable(sheet, output);
    }
    GroupsJson json(table, groups, statistics, output);
    json.begin();
    for (GroupId group = 0; group < groups->count() && !output.hasFailed(); ++group)
        json.group(group);
    json.end();
}

} // namespace runloupe

#include "serieswriter.h"

#include "core/numbers.h"

namespace runloupe {

void JsonSeriesWriter::write(const Series &series)
{
    m_json.beginObject();
    m_json.key("run_id").string(series.runId);
    m_json.key("key").string(series.key);
    m_json.key("step").beginArray();
    for (const qint64 step : series.steps)
        m_json.integer(step);
    m_json.endArray();
    m_json.key("timestamp").beginArray();
    for (const qint64 timestamp : series.timestamps)
        m_json.integer(timestamp);
    m_json.endArray();
    m_json.key("value").beginArray();
    for (const double value : series.values)
        m_json.number(value);
    m_json.endArray();
    m_json.endObject();
}

void CsvSeriesWriter::begin()
{
    for (const QByteArrayView title : { "run_id", "key", "step", "timestamp", "value" })
        m_csv.field(title);
    m_csv.endRecord();
}

void CsvSeriesWriter::write(const Series &series)
{
    const QByteArray runId = series.runId.toUtf8();
    const QByteArray key = series.key.toUtf8();
    for (std::size_t i = 0; i < series.size(); ++i) {
        m_csv.field(runId);
        m_csv.field(key);
        m_csv.field(QByteArray::number(series.steps[i]));
        m_csv.field(QByteArray::number(series.timestamps[i]));
        m_csv.field(exactNumber(series.values[i]).toLatin1());
        m_csv.endRecord();
    }
}

TableSeriesWriter::TableSeriesWriter(Output &output, const QStringList &runIds, const QStringList &keys)
    : m_table(output)
{
    m_table.addColumn(QStringLiteral("run_id"), Align::Left);
    m_table.addColumn(QStringLiteral("key"), Align::Left);
    m_table.addColumn(QStringLiteral("step"), Align::Right);
    m_table.addColumn(QStringLiteral("timestamp"), Align::Left);
    m_table.addColumn(QStringLiteral("value"), Align::Right);
    for (const QString &runId : runIds)
        m_table.widen(0, runId);
    for (const QString &key : keys)
        m_table.widen(1, key);
    m_table.widen(2, QString::number(-1'000'000));
    m_table.widen(3, localTimeText(0));
    m_table.widen(4, shortNumber(-1.2345e-10));
}

void TableSeriesWriter::write(const Series &series)
{
    for (std::size_t i = 0; i < series.size(); ++i) {
        m_table.cell(series.runId);
        m_table.cell(series.key);
        m_table.cell(QString::number(series.steps[i]));
        m_table.cell(localTimeText(millisecondsFromRecorded(series.timestamps[i])));
        m_table.cell(shortNumber(series.values[i]));
        m_table.endLine();
    }
}

} // namespace runloupe

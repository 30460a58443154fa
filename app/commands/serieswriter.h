#pragma once

#include "runs/series.h"
#include "tablewriter.h"
#include "writers/csvwriter.h"
#include "writers/jsonwriter.h"

namespace runloupe {

/// Writes metric histories one after the other, in one of the formats.
class SeriesWriter {
public:
    virtual ~SeriesWriter() = default;

    virtual void begin() = 0;
    virtual void write(const Series &series) = 0;
    virtual void end() { }
};

/// One object a series, with equally long arrays.
class JsonSeriesWriter : public SeriesWriter {
public:
    explicit JsonSeriesWriter(Output &output)
        : m_json(output)
    {
    }

    void begin() override { m_json.beginArray(); }
    void write(const Series &series) override;
    void end() override { m_json.endArray(); }

private:
    JsonWriter m_json;
};

/// One point a record.
class CsvSeriesWriter : public SeriesWriter {
public:
    explicit CsvSeriesWriter(Output &output)
        : m_csv(output)
    {
    }

    void begin() override;
    void write(const Series &series) override;

private:
    CsvWriter m_csv;
};

/// One point a line.
class TableSeriesWriter : public SeriesWriter {
public:
    /// The ids and keys that may come make the columns wide enough.
    TableSeriesWriter(Output &output, const QStringList &runIds, const QStringList &keys);

    void begin() override { m_table.head(); }
    void write(const Series &series) override;

private:
    TableWriter m_table;
};

} // namespace runloupe

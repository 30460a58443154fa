#include "runsheet.h"

#include "core/numbers.h"
#include "runkeys.h"

namespace runloupe {

namespace {

/// The bytes live as long as the table.
QByteArray borrowed(QByteArrayView text)
{
    return text.isNull() ? QByteArray() : QByteArray::fromRawData(text.data(), text.size());
}

class RunSheetMaker {
public:
    RunSheetMaker(const RunTable &table, const std::vector<Row> &rows)
        : m_table(table)
        , m_rows(rows)
    {
        m_sheet.rows = rows.size();
    }

    void addAttribute(TextAttribute attribute) { addText({}, m_table.attribute(attribute)); }

    void addAttribute(TimeAttribute attribute)
    {
        const TimeColumn &column = m_table.attribute(attribute);
        m_sheet.columns.push_back(
            { .title = attributeName(attribute),
              .exact = [&column, &rows = m_rows](std::size_t i) { return exactTime(column.time(rows[i])); },
              .brief = [&column, &rows = m_rows](std::size_t i) { return localTimeText(column.time(rows[i])); } });
    }

    void addDuration()
    {
        m_sheet.columns.push_back(
            { .title = QStringLiteral("duration"),
              .align = Align::Right,
              .exact = [&table = m_table, &rows = m_rows](std::size_t i) { return exactTime(table.duration(rows[i])); },
              .brief =
                  [&table = m_table, &rows = m_rows](std::size_t i) {
                      const std::optional<qint64> duration = table.duration(rows[i]);
                      return duration ? durationText(*duration) : QString();
                  } });
    }

    void addText(QLatin1String prefix, const TextColumn &column)
    {
        m_sheet.columns.push_back({ .title = prefix + column.key(), .exact = [&column, &rows = m_rows](std::size_t i) {
                                       return borrowed(column.text(rows[i]));
                                   } });
    }

    void addNumber(QLatin1String prefix, const NumberColumn &column)
    {
        m_sheet.columns.push_back(
            { .title = prefix + column.key(),
              .align = Align::Right,
              .exact
              = [&column, &rows = m_rows](
                    std::size_t i) { return column.has(rows[i]) ? exactNumber(column.value(rows[i])).toLatin1() : QByteArray(); },
              .brief = [&column, &rows = m_rows](
                           std::size_t i) { return column.has(rows[i]) ? shortNumber(column.value(rows[i])) : QString(); } });
    }

    void addParams()
    {
        for (const TextColumn *column : columnsWithValues(m_table.params(), m_rows))
            addText(QLatin1String("params."), *column);
    }

    void addMetrics()
    {
        for (const NumberColumn *column : columnsWithValues(m_table.metrics(), m_rows))
            addNumber(QLatin1String("metrics."), *column);
    }

    void addTags(RunSheetKind kind)
    {
        for (const TextColumn *column : columnsWithValues(m_table.tags(), m_rows)) {
            if (kind == RunSheetKind::Everything || !column->key().startsWith(QLatin1String("mlflow.")))
                addText(QLatin1String("tags."), *column);
        }
    }

    Sheet take() { return std::move(m_sheet); }

private:
    const RunTable &m_table;
    const std::vector<Row> &m_rows;
    Sheet m_sheet;
};

bool differs(const TextColumn &column, const std::vector<Row> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](Row row) { return column.id(row) != column.id(rows.front()); });
}

void addAttributesForPeople(RunSheetMaker &maker, const RunTable &table, const std::vector<Row> &rows)
{
    maker.addAttribute(TextAttribute::RunId);
    for (const TextAttribute sometimes : { TextAttribute::ExperimentId, TextAttribute::Lifecycle }) {
        if (differs(table.attribute(sometimes), rows))
            maker.addAttribute(sometimes);
    }
    maker.addAttribute(TextAttribute::RunName);
    maker.addAttribute(TextAttribute::Status);
    maker.addAttribute(TimeAttribute::StartTime);
    maker.addDuration();
    maker.addAttribute(TextAttribute::UserId);
}

void addAllAttributes(RunSheetMaker &maker)
{
    for (const TextAttribute attribute : { TextAttribute::RunId, TextAttribute::ExperimentId, TextAttribute::RunName,
                                           TextAttribute::Status, TextAttribute::Lifecycle })
        maker.addAttribute(attribute);
    maker.addAttribute(TimeAttribute::StartTime);
    maker.addAttribute(TimeAttribute::EndTime);
    maker.addAttribute(TextAttribute::UserId);
    maker.addAttribute(TextAttribute::ArtifactUri);
}

} // namespace

Sheet runSheet(const RunTable &table, const std::vector<Row> &rows, RunSheetKind kind)
{
    RunSheetMaker maker(table, rows);
    if (kind == RunSheetKind::ForPeople) {
        addAttributesForPeople(maker, table, rows);
        maker.addMetrics();
        maker.addParams();
    } else {
        addAllAttributes(maker);
        maker.addParams();
        maker.addMetrics();
    }
    maker.addTags(kind);
    return maker.take();
}

} // namespace runloupe

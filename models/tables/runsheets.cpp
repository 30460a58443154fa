#include "runsheets.h"

#include "columnname.h"
#include "core/numbers.h"
#include "groupcells.h"

#include <algorithm>
#include <memory>

namespace runloupe {

namespace {

using SharedRows = std::shared_ptr<const std::vector<Row>>;

SharedRows share(std::vector<Row> rows)
{
    return std::make_shared<const std::vector<Row>>(std::move(rows));
}

/// The bytes live as long as the table.
QByteArray borrowed(QByteArrayView text)
{
    return text.isNull() ? QByteArray() : QByteArray::fromRawData(text.data(), text.size());
}

QString scriptName(const ColumnKey &key)
{
    return key.kind == ColumnKind::Attribute ? key.key : qualifiedName(key);
}

class ExactSheetMaker {
public:
    ExactSheetMaker(const SharedRunTable &table, std::vector<Row> rows, const PlaceNames &names,
                    const QList<RunColumn> &statistics)
        : m_table(table)
        , m_rows(share(std::move(rows)))
        , m_names(names)
        , m_statistics(statistics)
    {
        m_sheet.rows = m_rows->size();
    }

    void add(const ColumnKey &key)
    {
        switch (key.kind) {
        case ColumnKind::Attribute:
            return addAttribute(key);
        case ColumnKind::Param:
            return addLogged(key, m_table->param(key.key));
        case ColumnKind::Metric:
            return key.isOfHistory() ? addStatistic(key) : addMetric(key, m_table->metric(key.key));
        case ColumnKind::Tag:
            return addLogged(key, m_table->tag(key.key));
        case ColumnKind::Dataset:
        case ColumnKind::Model:
            return addCells(key);
        }
    }

    Sheet take() { return std::move(m_sheet); }

private:
    /// Keeps the table and the rows for as long as the sheet lives.
    template <typename OfRow>
    auto onRows(OfRow ofRow) const
    {
        return [ofRow, table = m_table, rows = m_rows](std::size_t place) { return ofRow((*rows)[place]); };
    }

    template <typename CellOf>
    Sheet::Column &append(const ColumnKey &key, CellOf cellOf)
    {
        m_sheet.columns.push_back({ .title = scriptName(key), .exact = onRows(cellOf) });
        return m_sheet.columns.back();
    }

    void addAttribute(const ColumnKey &key)
    {
        for (int i = 0; i < TextAttributeCount; ++i) {
            if (key.key == attributeName(TextAttribute(i)))
                return addText(key, TextAttribute(i));
        }
        for (const TimeAttribute attribute : { TimeAttribute::StartTime, TimeAttribute::EndTime }) {
            if (key.key == attributeName(attribute))
                return addTime(key, m_table->attribute(attribute));
        }
        if (key.key == QLatin1String("duration"))
            addDuration(key);
        else
            addCells(key);
    }

    void addText(const ColumnKey &key, TextAttribute attribute)
    {
        const TextColumn &column = m_table->attribute(attribute);
        append(key, [&column](Row row) { return borrowed(column.text(row)); });
        if (attribute == TextAttribute::ExperimentId && !m_names.experiments.isEmpty())
            addExperimentName();
    }

    void addExperimentName()
    {
        const auto nameOf = [&table = *m_table, names = m_names.experiments](Row row) {
            const QString id = table.attribute(TextAttribute::ExperimentId).string(row);
            return names.value({ table.attribute(TextAttribute::Store).string(row), id }, id).toUtf8();
        };
        append({ ColumnKind::Attribute, QStringLiteral("experiment_name") }, nameOf);
    }

    void addTime(const ColumnKey &key, const TimeColumn &column)
    {
        Sheet::Column &added = append(key, [&column](Row row) { return exactTime(column.time(row)); });
        added.type = Sheet::Type::Number;
        added.brief = onRows([&column](Row row) { return localTimeText(column.time(row)); });
    }

    void addDuration(const ColumnKey &key)
    {
        Sheet::Column &added = append(key, [&table = *m_table](Row row) { return exactTime(table.duration(row)); });
        added.align = Align::Right;
        added.type = Sheet::Type::Number;
        added.brief = onRows([&table = *m_table](Row row) {
            const std::optional<qint64> duration = table.duration(row);
            return duration ? durationText(*duration) : QString();
        });
    }

    /// A param or a tag: a text, whatever it looks like.
    void addLogged(const ColumnKey &key, const TextColumn *column)
    {
        if (column)
            append(key, [column](Row row) { return borrowed(column->text(row)); });
        else
            addCells(key);
    }

    void addMetric(const ColumnKey &key, const NumberColumn *column)
    {
        if (!column)
            return addCells(key);
        const auto exact
            = [column](Row row) { return column->has(row) ? exactNumber(column->value(row)).toLatin1() : QByteArray(); };
        Sheet::Column &added = append(key, exact);
        added.align = Align::Right;
        added.type = Sheet::Type::Real;
        added.brief = onRows([column](Row row) { return column->has(row) ? shortNumber(column->value(row)) : QString(); });
    }

    void addStatistic(const ColumnKey &key)
    {
        const auto column
            = std::find_if(m_statistics.begin(), m_statistics.end(), [&key](const RunColumn &known) { return known.key == key; });
        if (column == m_statistics.end())
            return addCells(key);
        const SharedCells cells = column->cells;
        const bool isTime = key.statistic.kind == Statistic::Kind::TimeToReach;
        Sheet::Column &added = append(key, [cells, isTime](Row row) {
            const std::optional<double> number = cells->number(row);
            const auto exact = [&] { return isTime ? QByteArray::number(qint64(*number)) : cells->fullText(row).toLatin1(); };
            return number ? exact() : QByteArray();
        });
        added.align = Align::Right;
        added.type = isWhole(key.statistic.kind) ? Sheet::Type::Number : Sheet::Type::Real;
        added.brief = onRows([cells](Row row) { return cells->text(row); });
    }

    /// What no other way is known for; empty cells of a column that the table lacks.
    void addCells(const ColumnKey &key)
    {
        append(key, [cells = makeRunColumn(m_table, key, m_names).cells](Row row) {
            const QString text = cells->fullText(row);
            return text.isEmpty() ? QByteArray() : text.toUtf8();
        });
    }

    SharedRunTable m_table;
    SharedRows m_rows;
    PlaceNames m_names;
    QList<RunColumn> m_statistics;
    Sheet m_sheet;
};

QByteArray orNull(const QString &text)
{
    return text.isEmpty() ? QByteArray() : text.toUtf8();
}

/// Blanks that no format leaves out.
QString indented(const QString &name, int depth)
{
    constexpr int Step = 4;
    return QString(depth * Step, QChar::Nbsp) + name;
}

QString groupText(const RunColumn &column, GroupId group, QString (GroupCells::*textOf)(GroupId) const)
{
    const QString text = (*column.groups.*textOf)(group);
    const std::size_t size = column.groups->groups().sizeOf(group);
    return column.key == NameColumn ? QStringLiteral("%1 (%2)").arg(text).arg(size) : text;
}

QString exactText(const RunColumn &column, const SheetLine &line)
{
    if (line.row == NoRow)
        return groupText(column, line.group, &GroupCells::fullText);
    const QString text = column.cells->isPending(line.row) ? column.cells->text(line.row) : column.cells->fullText(line.row);
    return column.key == NameColumn ? indented(text, line.depth) : text; // what is pending is not missing
}

QString briefText(const RunColumn &column, const SheetLine &line)
{
    return line.row == NoRow ? groupText(column, line.group, &GroupCells::text) : column.cells->text(line.row);
}

} // namespace

Sheet exactRunSheet(const SharedRunTable &table, const QList<ColumnKey> &keys, std::vector<Row> rows, const PlaceNames &names,
                    const Stop &stop, const QList<RunColumn> &statistics)
{
    ExactSheetMaker maker(table, std::move(rows), names, statistics);
    for (auto key = keys.begin(); key != keys.end() && !stop.isRequested(); ++key)
        maker.add(*key);
    return maker.take();
}

std::vector<SheetLine> plainLines(const std::vector<Row> &rows)
{
    std::vector<SheetLine> lines;
    lines.reserve(rows.size());
    for (const Row row : rows)
        lines.push_back({ .row = row });
    return lines;
}

Sheet shownRunSheet(const QList<RunColumn> &columns, std::vector<SheetLine> lines)
{
    const auto shared = std::make_shared<const std::vector<SheetLine>>(std::move(lines));
    Sheet sheet { .rows = shared->size() };
    for (const RunColumn &column : columns) {
        sheet.columns.push_back(
            { .title = column.title,
              .align = column.isNumeric() ? Align::Right : Align::Left,
              .type = column.isNumeric() ? Sheet::Type::Number : Sheet::Type::Text,
              .exact = [column, shared](std::size_t place) { return orNull(exactText(column, (*shared)[place])); } });
        if (column.isNumeric())
            sheet.columns.back().brief = [column, shared](std::size_t place) { return briefText(column, (*shared)[place]); };
    }
    return sheet;
}

void addGroupColumn(Sheet &sheet, const SharedRunGroups &groups, std::vector<Row> rows)
{
    sheet.columns.push_back(
        { .title = QStringLiteral("group"), .exact = [groups, shared = share(std::move(rows))](std::size_t place) {
             return groups->title(groups->groupOf((*shared)[place])).toUtf8();
         } });
}

void addParentColumn(Sheet &sheet, const SharedRunTable &table, std::vector<Row> rows)
{
    if (std::none_of(rows.begin(), rows.end(), [&table](Row row) { return table->parent(row) != NoRow; }))
        return;
    const auto parentId = [table, shared = share(std::move(rows))](std::size_t place) {
        const Row parent = table->parent((*shared)[place]);
        return parent == NoRow ? QByteArray() : borrowed(table->attribute(TextAttribute::RunId).text(parent));
    };
    sheet.columns.push_back({ .title = QStringLiteral("parent_run_id"), .exact = parentId });
}

} // namespace runloupe

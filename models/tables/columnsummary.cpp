#include "columnsummary.h"

#include "core/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::ColumnSummary", text);
}

QString counted(std::size_t count)
{
    return groupedNumber(qint64(count));
}

QString rangeText(const RunColumn &column, const ColumnSummary &summary)
{
    if (summary.different == 0)
        return tr("No values");
    if (summary.different == 1)
        return column.cells->type() == ValueType::Number ? tr("Numbers, all %1").arg(summary.least)
                                                         : tr("One value: %1").arg(summary.least);
    const bool isOrdered = column.isNumeric() || column.key.kind == ColumnKind::Attribute;
    const QString range = isOrdered ? tr("%1 to %2").arg(summary.least, summary.greatest) : QString();
    switch (column.cells->type()) {
    case ValueType::Number:
        return tr("Numbers, %1").arg(range);
    case ValueType::Boolean:
        return tr("True or false");
    case ValueType::Text:
        break;
    }
    return tr("%1 different values").arg(counted(summary.different));
}

QString missingText(const ColumnSummary &summary)
{
    if (summary.missing == 0 && summary.pending == 0)
        return summary.runs == 1 ? tr("The run shown has it") : tr("All of the %1 runs shown have it").arg(counted(summary.runs));
    return tr("Missing in %1 of %2 shown").arg(counted(summary.missing), counted(summary.runs));
}

} // namespace

ColumnSummary summarise(const CellSource &cells, const std::vector<Row> &rows)
{
    struct Value {
        OrderKey key;
        Row row;
    };
    const OrderKeys keys = cells.orderKeys(Qt::AscendingOrder);
    ColumnSummary summary;
    summary.runs = rows.size();
    std::vector<Value> values;
    for (const Row row : rows) {
        const bool isPending = cells.isPending(row);
        summary.pending += isPending;
        summary.missing += keys[row] == MissingKey && !isPending;
        summary.notANumber += keys[row] == NaNKey;
        if (keys[row] < NaNKey)
            values.push_back({ keys[row], row });
    }
    if (values.empty())
        return summary;
    std::sort(values.begin(), values.end(), [](const Value &a, const Value &b) { return a.key < b.key; });
    summary.least = cells.fullText(values.front().row);
    summary.greatest = cells.fullText(values.back().row);
    const auto end = std::unique(values.begin(), values.end(), [](const Value &a, const Value &b) { return a.key == b.key; });
    summary.different = std::size_t(end - values.begin());
    return summary;
}

QString summaryText(const RunColumn &column, const std::vector<Row> &rows)
{
    const ColumnSummary summary = summarise(*column.cells, rows);
    if (summary.pending == summary.runs && summary.runs > 0)
        return tr("Not computed yet");
    QStringList lines { rangeText(column, summary), missingText(summary) };
    if (summary.notANumber > 0)
        lines << tr("NaN in %1 of %2 shown").arg(counted(summary.notANumber), counted(summary.runs));
    if (summary.pending > 0)
        lines << tr("Not computed yet for %1 of them").arg(counted(summary.pending));
    return lines.join(u'\n');
}

bool varies(const CellSource &cells, const std::vector<Row> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](Row row) { return !cells.isSame(rows.front(), row); });
}

} // namespace runloupe

#include "readingsmodel.h"

#include "core/numbers.h"

#include <algorithm>
#include <cmath>

namespace runloupe {

void ReadingsModel::setReadings(const QList<RunReading> &readings, std::vector<ReadingColumn> columns)
{
    const bool isSameShape = readings.size() == m_readings.size() && columns.size() == m_columns.size();
    if (!isSameShape)
        beginResetModel();
    m_readings = readings;
    m_columns = std::move(columns);
    sortReadings();
    if (!isSameShape)
        return endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_readings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Sheet ReadingsModel::sheet(const QList<int> &rows) const
{
    Sheet sheet;
    sheet.rows = std::size_t(rows.size());
    sheet.columns.push_back({ tr("Run"), Align::Left, Sheet::Type::Text,
                              [this, rows](std::size_t row) { return m_readings[rows[qsizetype(row)]].name.toUtf8(); } });
    for (int column = 1; column < columnCount(); ++column) {
        const auto exact = [this, rows, column](std::size_t row) {
            const std::optional<double> number = value(m_readings[rows[qsizetype(row)]], column);
            return number ? exactNumber(*number).toUtf8() : QByteArray();
        };
        sheet.columns.push_back({ columnAt(column).title, Align::Right, Sheet::Type::Real, exact });
    }
    return sheet;
}

int ReadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_readings.size());
}

int ReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

std::optional<double> ReadingsModel::value(const RunReading &reading, int column) const
{
    const std::optional<double> value = columnAt(column).value(reading);
    return value && std::isnan(*value) ? std::nullopt : value;
}

QVariant ReadingsModel::nameData(const RunReading &reading, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return reading.name;
    case Qt::DecorationRole:
        return reading.color;
    default:
        return {};
    }
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const RunReading &reading = m_readings[index.row()];
    if (index.column() == 0)
        return nameData(reading, role);
    const std::optional<double> number = value(reading, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return number ? columnAt(index.column()).text(*number) : QStringLiteral("–");
    case Qt::ToolTipRole:
        return number ? exactNumber(*number) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return section == 0 ? tr("Run") : columnAt(section).title;
    case Qt::ToolTipRole:
        return section == 0 ? QString() : columnAt(section).toolTip;
    case Qt::TextAlignmentRole:
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void ReadingsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    sortReadings();
    Q_EMIT layoutChanged();
}

void ReadingsModel::sortReadings()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const bool isDescending = m_order == Qt::DescendingOrder;
    std::stable_sort(m_readings.begin(), m_readings.end(), [&](const RunReading &a, const RunReading &b) {
        if (m_sortColumn == 0)
            return isDescending ? b.name.compare(a.name, Qt::CaseInsensitive) < 0
                                : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        const std::optional<double> left = value(a, m_sortColumn);
        const std::optional<double> right = value(b, m_sortColumn);
        if (!left || !right)
            return left.has_value() > right.has_value();
        return isDescending ? *left > *right : *left < *right;
    });
}

} // namespace runloupe

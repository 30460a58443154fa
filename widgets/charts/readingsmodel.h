#pragma once

#include "readingcolumns.h"
#include "writers/sheet.h"

#include <QAbstractTableModel>

namespace runloupe {

/// Runs with what was read of them, a run a row. What is missing comes last under every order.
class ReadingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setReadings(const QList<RunReading> &readings, std::vector<ReadingColumn> columns);
    const RunReading &reading(int row) const { return m_readings[row]; }
    /// These rows in all digits, for the clipboard. Valid until there are other readings.
    Sheet sheet(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// Column 0 has the names.
    const ReadingColumn &columnAt(int column) const { return m_columns[std::size_t(column) - 1]; }
    std::optional<double> value(const RunReading &reading, int column) const;
    QVariant nameData(const RunReading &reading, int role) const;
    void sortReadings();

    QList<RunReading> m_readings;
    std::vector<ReadingColumn> m_columns;
    int m_sortColumn = -1; // as they were given
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace runloupe

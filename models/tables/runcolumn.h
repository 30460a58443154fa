#pragma once

#include "cellsource.h"

#include <QHash>
#include <QList>

namespace runloupe {

/// One column of the runs table. A value; its cells keep their table alive.
struct RunColumn {
    ColumnKey key;
    QString title;
    SharedCells cells; ///< never null

    bool isNumeric() const { return cells->type() == ValueType::Number; }
};

/// What people call the stores and experiments that a table only knows by address and id. What is missing goes by its id.
struct PlaceNames {
    QHash<QString, QString> stores; ///< by the store's URI
    QHash<std::pair<QString, QString>, QString> experiments; ///< by the store's URI and the experiment's id
};

/// The column of `key`; of empty cells where the table has no such data. Finding the type of a column of texts takes a look
/// at each of its rows, so make only the columns that are shown.
RunColumn makeRunColumn(const SharedRunTable &table, const ColumnKey &key, const PlaceNames &names = {});

/// The attributes that can be columns, in the usual order.
QList<ColumnKey> attributeColumnKeys();

/// The head of a column: `Name`, `Created`, or the key of a param, metric or tag as it is.
QString columnTitle(const ColumnKey &key);

/// Adds its kind to each title that occurs twice: a param and a metric may share a key.
void tellApart(QList<RunColumn> &columns);

/// As queries and tooltips name it: `attributes.start_time`, `metrics.val/loss`.
QString qualifiedName(const ColumnKey &key);

/// `Finished` for `FINISHED`; what is unknown stays as it is.
QString statusWord(const QString &status);

} // namespace runloupe

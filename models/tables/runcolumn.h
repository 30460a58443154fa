#pragma once

#include "cellsource.h"
#include "columnstyle.h"
#include "valuerange.h"

#include <QHash>
#include <QList>

namespace runloupe {

class GroupCells;

/// One column of the runs table. A value; its cells keep their table alive.
struct RunColumn {
    ColumnKey key;
    QString title;
    SharedCells cells; ///< never null
    ColumnStyle style = {};
    Better better = Better::Unknown; ///< as people said, or else as is usual
    std::optional<ValueRange> range = {}; ///< of the runs shown, where it matters
    std::shared_ptr<const GroupCells> groups = {}; ///< what it says of groups; null where runs are not grouped

    /// Sets the style and what follows from it for the runs shown.
    void dress(const ColumnStyle &wanted, const std::vector<Row> &rows);

    /// Whether the range of its numbers is seen: by the best that is marked, or in shades.
    bool hasUseOfRange() const { return style.isShaded || better != Better::Unknown; }

    bool isNumeric() const { return cells->type() == ValueType::Number; }
    /// The cell's text for the eye, in the format of the style.
    QString text(Row row) const;
    /// A number that came of several cells, likewise; in the usual format with so many digits.
    QString numberText(double number, int digits = 5) const;
    /// Whether no run shown is better, and some are worse.
    bool isBest(Row row) const;
    /// How good the value is among those of the runs shown, or how great where nobody knows what is good: 0 to 1.
    std::optional<double> shade(Row row) const;
};

/// What people call the stores and experiments that a table only knows by address and id. What is missing goes by its id.
struct PlaceNames {
    QHash<QString, QString> stores; ///< by the store's URI
    QHash<std::pair<QString, QString>, QString> experiments; ///< by the store's URI and the experiment's id
};

/// The column of `key`; of empty cells where the table has no such data, as of what histories come down to. Finding the type of a
/// column of texts takes a look at each of its rows, so make only the columns that are shown.
RunColumn makeRunColumn(const SharedRunTable &table, const ColumnKey &key, const PlaceNames &names = {});

/// The attributes that can be columns, in the usual order.
QList<ColumnKey> attributeColumnKeys();

/// The column that says which run a row is.
inline const ColumnKey NameColumn { ColumnKind::Attribute, QStringLiteral("run_name") };

QList<ColumnKey> keysOf(const QList<RunColumn> &columns);

/// The head of a column: `Name`, `Created`, `loss min`, or the key of a param, metric or tag as it is.
QString columnTitle(const ColumnKey &key);

/// Adds its kind to each title that occurs twice: a param and a metric may share a key.
void tellApart(QList<RunColumn> &columns);

/// `Finished` for `FINISHED`; what is unknown stays as it is.
QString statusWord(const QString &status);

} // namespace runloupe

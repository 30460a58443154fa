#pragma once

#include <QList>
#include <QString>

namespace runloupe {

/// The metric histories that a view wants to have read: each of `keys` of each of `runIds`, where the run has it.
struct SeriesRequest {
    QString store; ///< its URI, as in the run table
    QStringList runIds;
    QStringList keys;

    friend bool operator==(const SeriesRequest &, const SeriesRequest &) = default;
};

} // namespace runloupe

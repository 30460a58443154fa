#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace runloupe {

/// Milliseconds since the epoch, UTC; nothing where the store has none.
using Time = std::optional<qint64>;

/// What a store recorded, as milliseconds: old MLflow clients wrote seconds, and 0 < t < 10^11 gives them away.
qint64 millisecondsFromRecorded(qint64 recorded);

/// Date and time in the local zone, to the second, in a form that sorts: `2024-03-01 14:05:09`. Empty for nothing.
QString localTimeText(Time time);

/// For scripts: milliseconds since the epoch, or of a time span. Null for nothing.
QByteArray exactTime(Time time);

/// The length of a time span in its two largest units: `350 ms`, `4.2 s`, `3 min 12 s`, `5 h 2 min`, `12 d 4 h`.
QString durationText(qint64 milliseconds);

} // namespace runloupe

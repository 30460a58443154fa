#pragma once

#include <QString>

#include <optional>

namespace runloupe {

/// A stretch of time in milliseconds, both ends within.
struct TimeSpan {
    qint64 least = 0;
    qint64 most = 0;
};

/// What a date covers in the local zone: `2026-01-31` the whole day, `2026-01` the month, `2026` the year,
/// `2026-01-31 14:05` the minute, `2026-01-31 14:05:09` the second. Nothing for what is no date.
std::optional<TimeSpan> spanOfDate(const QString &text);

/// The shortest date, of a day or less, whose span begins or ends there; milliseconds since the epoch.
QString dateBeginningAt(qint64 time);
QString dateEndingAt(qint64 time);

/// How long people say something takes: `10min`, `1h 30min`, `2.5 d`, `350ms`; a number alone counts seconds. As runs are
/// shown that way, a length covers all that is less than one of its last unit longer. Nothing for what is no length.
std::optional<TimeSpan> spanOfLength(const QString &text);

/// A length in all its units, exactly: `1h 30min`; not negative.
QString lengthText(qint64 milliseconds);

} // namespace runloupe

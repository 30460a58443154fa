#include "timespan.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace runloupe {

namespace {

struct Unit {
    QLatin1String name;
    qint64 milliseconds;
};

/// The largest first.
constexpr std::array<Unit, 5> Units { {
    { QLatin1String("d"), 86'400'000 },
    { QLatin1String("h"), 3'600'000 },
    { QLatin1String("min"), 60'000 },
    { QLatin1String("s"), 1'000 },
    { QLatin1String("ms"), 1 },
} };
constexpr double LongestLength = 1e15; // milliseconds; some 30,000 years, and exact as a double

constexpr std::array DateForms { QLatin1String("yyyy-MM-dd"), QLatin1String("yyyy-MM-dd HH:mm"),
                                 QLatin1String("yyyy-MM-dd HH:mm:ss"), QLatin1String("yyyy-MM-dd HH:mm:ss.zzz") };

/// Zero for a unit that nobody knows; `m` are minutes.
qint64 millisecondsOf(const QString &unit)
{
    for (const Unit &known : Units) {
        if (unit == known.name)
            return known.milliseconds;
    }
    return unit == QLatin1String("m") ? 60'000 : unit.isEmpty() || unit == QLatin1String("sec") ? 1'000 : 0;
}

/// From midnight of a day to that of another, which is not within.
TimeSpan spanOfDays(const QDate &first, const QDate &next)
{
    return { first.startOfDay().toMSecsSinceEpoch(), next.startOfDay().toMSecsSinceEpoch() - 1 };
}

std::optional<TimeSpan> spanOfClock(const QDate &day, const QRegularExpressionMatch &match)
{
    const QString fraction = match.captured(QStringLiteral("fraction"));
    const QTime time(match.captured(QStringLiteral("hour")).toInt(), match.captured(QStringLiteral("minute")).toInt(),
                     match.captured(QStringLiteral("second")).toInt(), fraction.leftJustified(3, u'0').toInt());
    if (!time.isValid())
        return std::nullopt;
    const qint64 least = QDateTime(day, time).toMSecsSinceEpoch();
    const bool hasSecond = match.capturedLength(QStringLiteral("second")) > 0;
    return TimeSpan { least, least + (!fraction.isEmpty() ? 0 : hasSecond ? 999 : 59'999) };
}

/// Whether nothing is left of the day, minute, second below each of the DateForms.
QString shortestDate(const QDateTime &time)
{
    const QTime clock = time.time();
    const bool isMidnight = time == time.date().startOfDay();
    const int form = isMidnight ? 0 : clock.msec() != 0 ? 3 : clock.second() != 0 ? 2 : 1;
    return time.toString(DateForms[std::size_t(form)]);
}

} // namespace

std::optional<TimeSpan> spanOfDate(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?<year>\\d{4})(-(?<month>\\d\\d?)(-(?<day>\\d\\d?)"
                       "([ T]+(?<hour>\\d\\d?):(?<minute>\\d\\d)(:(?<second>\\d\\d)(\\.(?<fraction>\\d{1,3}))?)?)?)?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    const bool hasMonth = match.capturedLength(QStringLiteral("month")) > 0;
    const bool hasDay = match.capturedLength(QStringLiteral("day")) > 0;
    const QDate first(match.captured(QStringLiteral("year")).toInt(),
                      hasMonth ? match.captured(QStringLiteral("month")).toInt() : 1,
                      hasDay ? match.captured(QStringLiteral("day")).toInt() : 1);
    if (!match.hasMatch() || !first.isValid())
        return std::nullopt;
    if (match.capturedLength(QStringLiteral("hour")) > 0)
        return spanOfClock(first, match);
    return spanOfDays(first, hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1));
}

QString dateBeginningAt(qint64 time)
{
    return shortestDate(QDateTime::fromMSecsSinceEpoch(time));
}

QString dateEndingAt(qint64 time)
{
    const QDateTime next = QDateTime::fromMSecsSinceEpoch(time + 1);
    if (next == next.date().startOfDay())
        return next.date().addDays(-1).toString(DateForms[0]);
    const QTime clock = next.time();
    if (clock.msec() != 0)
        return QDateTime::fromMSecsSinceEpoch(time).toString(DateForms[3]);
    return clock.second() != 0 ? next.addSecs(-1).toString(DateForms[2]) : next.addSecs(-60).toString(DateForms[1]);
}

std::optional<TimeSpan> spanOfLength(const QString &text)
{
    static const QRegularExpression part(
        QStringLiteral("\\s*(?<number>\\d+(\\.(?<decimals>\\d*))?|\\.\\d+)\\s*(?<unit>[a-z]*)\\s*"));
    double length = 0;
    double last = 0; // what counts as one more
    qsizetype place = 0;
    do {
        const auto match
            = part.match(text, place, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const qint64 unit = match.hasMatch() ? millisecondsOf(match.captured(QStringLiteral("unit"))) : 0;
        if (unit == 0)
            return std::nullopt;
        length += match.captured(QStringLiteral("number")).toDouble() * double(unit);
        last = double(unit) / std::pow(10, match.capturedLength(QStringLiteral("decimals")));
        place = match.capturedEnd();
    } while (place < text.size());
    if (length > LongestLength)
        return std::nullopt;
    return TimeSpan { qRound64(length), qRound64(length + std::max(last, 1.0)) - 1 };
}

QString lengthText(qint64 milliseconds)
{
    QStringList parts;
    for (const Unit &unit : Units) {
        if (const qint64 count = milliseconds / unit.milliseconds; count > 0)
            parts << QString::number(count) + unit.name;
        milliseconds %= unit.milliseconds;
    }
    return parts.isEmpty() ? QStringLiteral("0s") : parts.join(u' ');
}

} // namespace runloupe

#include "times.h"

#include <QDateTime>

namespace runloupe {

namespace {

QString twoUnits(qint64 large, const char *largeUnit, qint64 small, const char *smallUnit)
{
    const QString first = QStringLiteral("%1 %2").arg(large).arg(QLatin1String(largeUnit));
    return small == 0 ? first : first + QStringLiteral(" %1 %2").arg(small).arg(QLatin1String(smallUnit));
}

} // namespace

qint64 millisecondsFromRecorded(qint64 recorded)
{
    constexpr qint64 FirstMillisecondTime = 100'000'000'000; // 1973 in milliseconds, 5138 in seconds
    return recorded > 0 && recorded < FirstMillisecondTime ? recorded * 1000 : recorded;
}

QString localTimeText(Time time)
{
    if (!time)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QByteArray exactTime(Time time)
{
    return time ? QByteArray::number(*time) : QByteArray();
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return QStringLiteral("−") + durationText(-milliseconds);
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 1)
        return QStringLiteral("%1 ms").arg(milliseconds);
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(double(milliseconds) / 1000, 0, 'f', 1);
    if (seconds < 3600)
        return twoUnits(seconds / 60, "min", seconds % 60, "s");
    if (seconds < 86400)
        return twoUnits(seconds / 3600, "h", seconds / 60 % 60, "min");
    return twoUnits(seconds / 86400, "d", seconds / 3600 % 24, "h");
}

} // namespace runloupe

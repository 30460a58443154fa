#include "xinput.h"

#include "core/numbers.h"
#include "query/timespan.h"

#include <cmath>

namespace runloupe {

QString xInput(XAxis axis, double x)
{
    if (axis == XAxis::RelativeTime && x >= 0)
        return lengthText(qint64(std::llround(x * 1000)));
    if (axis == XAxis::WallTime)
        return dateBeginningAt(qint64(x));
    return exactNumber(x);
}

std::optional<double> xFromInput(XAxis axis, const QString &text)
{
    if (axis == XAxis::WallTime) {
        const std::optional<TimeSpan> span = spanOfDate(text);
        return span ? std::optional(double(span->least)) : std::nullopt;
    }
    if (axis == XAxis::RelativeTime) {
        if (const std::optional<TimeSpan> span = spanOfLength(text))
            return double(span->least) / 1000;
    }
    const std::optional<double> number = parseNumber(text.toUtf8());
    return number && std::isfinite(*number) ? number : std::nullopt;
}

QString xInputExample(XAxis axis)
{
    switch (axis) {
    case XAxis::RelativeTime:
        return QStringLiteral("10min");
    case XAxis::WallTime:
        return QStringLiteral("2026-01-31 14:05");
    default:
        return QStringLiteral("2000");
    }
}

} // namespace runloupe

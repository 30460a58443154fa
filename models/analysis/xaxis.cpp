#include "xaxis.h"

#include "core/times.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace runloupe {

QString xAxisName(XAxis axis)
{
    static const char *const names[XAxisCount] = {
        QT_TRANSLATE_NOOP("runloupe::XAxis", "Step"),      QT_TRANSLATE_NOOP("runloupe::XAxis", "Relative time"),
        QT_TRANSLATE_NOOP("runloupe::XAxis", "Wall time"), QT_TRANSLATE_NOOP("runloupe::XAxis", "Order"),
        QT_TRANSLATE_NOOP("runloupe::XAxis", "Metric"),
    };
    return QCoreApplication::translate("runloupe::XAxis", names[int(axis)]);
}

void StepUse::add(const Series &series)
{
    if (series.size() < 2)
        return; // a single point says nothing about steps
    points += series.size();
    distinctSteps += 1; // the steps are sorted
    for (std::size_t i = 1; i < series.size(); ++i)
        distinctSteps += series.steps[i] != series.steps[i - 1];
}

bool StepUse::isUseful() const
{
    return points == 0 || (distinctSteps > 1 && distinctSteps * 2 >= points);
}

qint64 exactOrigin(qint64 least, qint64 greatest)
{
    constexpr qint64 Exact = qint64(1) << std::numeric_limits<double>::digits;
    return least >= -Exact && greatest <= Exact ? 0 : least;
}

qint64 firstTime(const Series &series)
{
    qint64 first = std::numeric_limits<qint64>::max();
    for (const qint64 timestamp : series.timestamps)
        first = std::min(first, millisecondsFromRecorded(timestamp));
    return first;
}

} // namespace runloupe

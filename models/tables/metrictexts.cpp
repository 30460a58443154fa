#include "metrictexts.h"

#include "analysis/metricdirection.h"
#include "core/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::MetricTexts", text);
}

QString bestStep(const QString &key, const SeriesStatistics &history)
{
    switch (betterOf(key)) {
    case Better::Lower:
        return QString::number(history.leastStep);
    case Better::Higher:
        return QString::number(history.greatestStep);
    case Better::Unknown:
        break;
    }
    return {};
}

QString countOfPoints(const SeriesStatistics &history)
{
    QStringList words { tr("Points: %1").arg(groupedNumber(qint64(history.points))) };
    if (history.notANumber > 0)
        words << tr("%1 of them NaN").arg(groupedNumber(qint64(history.notANumber)));
    if (history.infinite > 0)
        words << tr("%1 of them infinite").arg(groupedNumber(qint64(history.infinite)));
    return words.join(QLatin1String(", "));
}

} // namespace

MetricTexts metricTexts(const QString &key, const SeriesStatistics &history, Digits digits)
{
    if (std::isnan(history.least))
        return {};
    const auto number = [digits](double value) { return digits == Digits::Exact ? exactNumber(value) : narrowNumber(value); };
    return { number(history.least), number(history.greatest), bestStep(key, history) };
}

QString metricStory(const RunDetail &metric, const SeriesStatistics *history)
{
    QStringList lines { metric.key, tr("Last: %1").arg(metric.value) };
    if (history && !std::isnan(history->least)) {
        lines << tr("Least: %1 at step %2").arg(exactNumber(history->least)).arg(history->leastStep);
        lines << tr("Greatest: %1 at step %2").arg(exactNumber(history->greatest)).arg(history->greatestStep);
    }
    if (history)
        lines << countOfPoints(*history);
    return lines.join(QLatin1Char('\n'));
}

} // namespace runloupe

#include "groupfigure.h"

#include "core/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::GroupFigure", text);
}

QString countText(std::size_t count)
{
    return groupedNumber(qint64(count));
}

QString meanAndDeviation(const ValueStatistics &statistics, const FigureWriting &writing)
{
    const QString mean = writing.number(statistics.mean);
    return std::isnan(statistics.deviation) ? mean : tr("%1 ± %2").arg(mean, writing.deviation(statistics.deviation));
}

QString rangeText(const ValueStatistics &statistics, const FigureWriting &writing)
{
    const QString least = writing.number(statistics.least);
    return statistics.least == statistics.greatest ? least : tr("%1 to %2").arg(least, writing.number(statistics.greatest));
}

} // namespace

GroupFigure usualFigure(const ColumnKey &column)
{
    const bool isChosen = column.kind == ColumnKind::Param || column.kind == ColumnKind::Tag;
    return isChosen ? GroupFigure::Range : GroupFigure::MeanAndDeviation;
}

GroupFigure sortingFigure(GroupFigure shown, Qt::SortOrder direction)
{
    if (shown != GroupFigure::Range)
        return shown;
    return direction == Qt::AscendingOrder ? GroupFigure::Least : GroupFigure::Greatest;
}

double figureOf(const ValueStatistics &statistics, GroupFigure figure)
{
    switch (figure) {
    case GroupFigure::MeanAndDeviation:
    case GroupFigure::Mean:
        return statistics.mean;
    case GroupFigure::Deviation:
        return statistics.deviation;
    case GroupFigure::Range:
    case GroupFigure::Least:
        return statistics.least;
    case GroupFigure::Greatest:
        return statistics.greatest;
    case GroupFigure::Median:
        return statistics.median;
    case GroupFigure::Count:
        return double(statistics.count);
    }
    Q_UNREACHABLE();
}

std::optional<double> figureIn(const ValueStatistics &statistics, GroupFigure figure)
{
    const bool isMissing = statistics.isEmpty() || (figure == GroupFigure::Deviation && statistics.count < 2);
    return isMissing && figure != GroupFigure::Count ? std::nullopt : std::optional(figureOf(statistics, figure));
}

bool ranksGroups(GroupFigure figure)
{
    return figure != GroupFigure::Deviation && figure != GroupFigure::Count;
}

QString figureText(const ValueStatistics &statistics, GroupFigure figure, const FigureWriting &writing)
{
    if (figure == GroupFigure::Count)
        return countText(statistics.count);
    if (statistics.count == 0)
        return statistics.notANumber > 0 ? shortNumber(statistics.mean) : QString();
    switch (figure) {
    case GroupFigure::MeanAndDeviation:
        return meanAndDeviation(statistics, writing);
    case GroupFigure::Range:
        return rangeText(statistics, writing);
    case GroupFigure::Deviation:
        return std::isnan(statistics.deviation) ? QString() : writing.deviation(statistics.deviation);
    default:
        return writing.number(figureOf(statistics, figure));
    }
}

QString figureStory(const ValueStatistics &statistics, std::size_t runs, const std::function<QString(double)> &exactNumber)
{
    QStringList lines;
    const auto add = [&](GroupFigure figure) {
        const double number = figureOf(statistics, figure);
        if (statistics.count > 0 && !(figure == GroupFigure::Deviation && statistics.count < 2))
            lines << tr("%1: %2").arg(figureTitle(figure), exactNumber(number));
    };
    for (const GroupFigure figure :
         { GroupFigure::Mean, GroupFigure::Deviation, GroupFigure::Median, GroupFigure::Least, GroupFigure::Greatest })
        add(figure);
    lines << tr("With a value: %1 of %2").arg(countText(statistics.count + statistics.notANumber), countText(runs));
    if (statistics.notANumber > 0)
        lines << tr("NaN, which counts in no figure: %1").arg(countText(statistics.notANumber));
    return lines.join(QLatin1Char('\n'));
}

QString figureTitle(GroupFigure figure)
{
    switch (figure) {
    case GroupFigure::MeanAndDeviation:
        return tr("Mean ± standard deviation");
    case GroupFigure::Range:
        return tr("Least to greatest");
    case GroupFigure::Mean:
        return tr("Mean");
    case GroupFigure::Deviation:
        return tr("Standard deviation");
    case GroupFigure::Least:
        return tr("Least");
    case GroupFigure::Greatest:
        return tr("Greatest");
    case GroupFigure::Median:
        return tr("Median");
    case GroupFigure::Count:
        return tr("Number of values");
    }
    Q_UNREACHABLE();
}

} // namespace runloupe

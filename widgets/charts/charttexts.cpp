#include "charttexts.h"

#include "axistexts.h"
#include "core/numbers.h"
#include "smoothingtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::CurveChart", text);
}

QString counted(std::size_t count)
{
    return groupedNumber(qint64(count));
}

/// Which runs were highest and lowest when they last logged a number.
QStringList endSentences(const ChartFacts &facts, QList<CurveLegendModel::Entry> legend)
{
    legend.removeIf([](const auto &entry) { return !entry.value || std::isnan(*entry.value); });
    if (legend.isEmpty())
        return {};
    const auto [lowest, highest]
        = std::minmax_element(legend.begin(), legend.end(), [](const auto &a, const auto &b) { return *a.value < *b.value; });
    const QString highestSentence
        = facts.smoothing.isOn() ? tr("Highest at the end, as logged: %1 with %2.") : tr("Highest at the end: %1 with %2.");
    QStringList sentences { highestSentence.arg(highest->name, shortNumber(*highest->value)) };
    if (legend.size() > 1)
        sentences << tr("Lowest: %1 with %2.").arg(lowest->name, shortNumber(*lowest->value));
    return sentences;
}

QStringList notesOn(const ChartFacts &facts)
{
    const CurveExtent &extent = facts.extent;
    QStringList notes;
    if (!facts.groupNote.isEmpty())
        notes << facts.groupNote;
    if (facts.isLoggedOnce)
        notes << tr("logged once");
    const bool isStepInQuestion = !facts.stepUse.isUseful() && facts.axes.x != XAxis::Metric;
    if (isStepInQuestion && facts.stepUse.distinctSteps == 1)
        notes << tr("by %1: all %2 points are at one step").arg(xName(facts.axes), counted(facts.stepUse.points));
    else if (isStepInQuestion)
        notes << tr("by %1: only %2 different steps in %3 points")
                     .arg(xName(facts.axes), counted(facts.stepUse.distinctSteps), counted(facts.stepUse.points));
    if (facts.smoothing.isOn())
        notes << tr("smoothed, %1").arg(smoothingText(facts.smoothing, facts.axes.x));
    if (facts.axes.yScaling == Scaling::Logarithmic && extent.nonPositiveY > 0)
        notes << tr("%1 at y ≤ 0, not on the log axis").arg(counted(extent.nonPositiveY));
    if (facts.axes.xScaling == Scaling::Logarithmic && extent.nonPositiveX > 0)
        notes << tr("%1 at x ≤ 0, not on the log axis").arg(counted(extent.nonPositiveX));
    if (extent.overwritten > 0)
        notes << tr("%1 overwritten by a later log").arg(counted(extent.overwritten));
    if (extent.unpaired > 0)
        notes << tr("%1 without %2 at their step, not drawn").arg(counted(extent.unpaired), facts.axes.xMetric);
    if (extent.interpolated > 0)
        notes << tr("%1 between logged values of %2").arg(counted(extent.interpolated), facts.axes.xMetric);
    if (extent.nonFinite > 0)
        notes << tr("%1 NaN or infinite").arg(counted(extent.nonFinite));
    return notes;
}

QString asSentence(const QString &note)
{
    return note.left(1).toUpper() + note.mid(1) + QLatin1Char('.');
}

} // namespace

QString chartNote(const ChartFacts &facts)
{
    return notesOn(facts).join(QStringLiteral(" · "));
}

QString chartDescription(const ChartFacts &facts, const QList<CurveLegendModel::Entry> &legend, const QString &pointCount)
{
    const CurveExtent &extent = facts.extent;
    const auto placeOf = [&facts](double x) { return xText(facts.axes, x); };
    const bool isOne = legend.size() == 1;
    const QString lines
        = facts.groupNote.isEmpty() ? (isOne ? tr("%1 run") : tr("%1 runs")) : (isOne ? tr("%1 line") : tr("%1 lines"));
    QStringList sentences { tr("%1, %2.").arg(lines.arg(counted(std::size_t(legend.size()))), pointCount) };
    if (extent.leastY <= extent.greatestY)
        sentences << tr("Values from %1 to %2, %3 to %4.")
                         .arg(shortNumber(extent.leastY), shortNumber(extent.greatestY), placeOf(extent.leastX),
                              placeOf(extent.greatestX));
    sentences << endSentences(facts, legend);
    for (const QString &note : notesOn(facts))
        sentences << asSentence(note);
    return sentences.join(QLatin1Char(' '));
}

} // namespace runloupe

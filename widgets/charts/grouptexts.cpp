#include "grouptexts.h"

#include "core/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::CurveGroup", text);
}

/// Such as `mean with standard deviation`.
QString drawingText(const GroupDrawing &drawing)
{
    const QString middle = groupMiddleNames()[int(drawing.middle)].toLower();
    switch (drawing.band) {
    case GroupBand::None:
        break;
    case GroupBand::Range:
        return tr("%1, least and greatest").arg(middle);
    case GroupBand::Deviation:
        return tr("%1, mean ± standard deviation").arg(middle);
    case GroupBand::StandardError:
        return tr("%1, mean ± standard error").arg(middle);
    case GroupBand::StudentInterval:
        return tr("%1, 95 % interval of the mean by Student's t").arg(middle);
    case GroupBand::BootstrapInterval:
        return tr("%1, 95 % interval by bootstrap").arg(middle);
    }
    return middle;
}

/// The last place that is not right of x; nothing outside of the line.
std::optional<std::size_t> placeAt(const AggregatedCurve &curve, double x)
{
    const auto after = std::upper_bound(curve.x.begin(), curve.x.end(), x);
    if (after == curve.x.begin() || x > curve.x.back())
        return std::nullopt;
    return std::size_t(after - curve.x.begin() - 1);
}

} // namespace

QStringList groupMiddleNames()
{
    return { tr("Mean"), tr("Median"), tr("Interquartile mean") };
}

QStringList groupBandNames()
{
    return { tr("None"),
             tr("Least to greatest"),
             tr("Mean ± standard deviation"),
             tr("Mean ± standard error"),
             tr("95 % of the mean, Student's t"),
             tr("95 % of the line, bootstrap") };
}

QString groupNote(const QList<Curve> &curves)
{
    qint64 runs = 0;
    qint64 groups = 0;
    const CurveGroup *any = nullptr;
    for (const Curve &curve : curves) {
        if (!curve.group)
            continue;
        any = curve.group.get();
        runs += curve.group->members.size();
        ++groups;
    }
    if (!any)
        return {};
    const QString count
        = groups == 1 ? tr("%1 runs in a group") : tr("%1 runs in %2 groups").arg(QStringLiteral("%1"), groupedNumber(groups));
    return tr("%1: %2").arg(count.arg(groupedNumber(runs)), drawingText(any->drawing));
}

void tellGroup(CurveLegendModel::Entry &entry, const CurveGroup &group, std::optional<double> x)
{
    const AggregatedCurve &curve = group.curve;
    const QString size = groupedNumber(group.members.size());
    const std::optional<std::size_t> place = x ? placeAt(curve, *x) : std::nullopt;
    const bool isWhole = !place || curve.count[*place] == group.members.size();
    entry.name = isWhole ? tr("%1 (%2)").arg(entry.name, size)
                         : tr("%1 (%2 of %3)").arg(entry.name, groupedNumber(curve.count[*place]), size);
    if (!place || !std::isfinite(curve.low[*place]))
        return;
    constexpr int Digits = 3;
    const QString low = shortNumber(curve.low[*place], Digits);
    const QString high = shortNumber(curve.high[*place], Digits);
    entry.note = QStringLiteral("[%1, %2]").arg(low, high);
    entry.noteInWords = tr("band from %1 to %2").arg(low, high);
}

} // namespace runloupe

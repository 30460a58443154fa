#include "celldelta.h"

#include "analysis/difference.h"
#include "core/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace runloupe {

namespace {

constexpr int Digits = 3; // significant ones
constexpr double MostWholePercent = 1e5; // beyond, powers of ten are read more easily

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::CellDelta", text);
}

/// The numbers of a cell and of the baseline's, where both are there.
struct Pair {
    double value;
    double baseline;
};

std::optional<Pair> numbersOf(const RunColumn &column, Row row, Row baseline)
{
    const std::optional<double> value = column.cells->number(row);
    const std::optional<double> other = column.cells->number(baseline);
    return value && other ? std::optional(Pair { *value, *other }) : std::nullopt;
}

QString withSign(double number, const QString &size)
{
    return (number < 0 ? QChar(u'−') : QChar(u'+')) + size;
}

QString absoluteText(const RunColumn &column, double difference)
{
    return withSign(difference, column.numberText(std::abs(difference), Digits));
}

QString percentText(double part)
{
    const double percent = std::abs(part) * 100;
    const bool isWhole = percent >= 1000 && percent < MostWholePercent;
    return withSign(part, (isWhole ? QString::number(percent, 'f', 0) : shortNumber(percent, Digits)) + QLatin1Char('%'));
}

CellDelta::Verdict verdictOf(double difference, Better better)
{
    if (better == Better::Unknown)
        return CellDelta::Verdict::Other;
    return (difference > 0) == (better == Better::Higher) ? CellDelta::Verdict::Better : CellDelta::Verdict::Worse;
}

} // namespace

bool isCompared(const RunColumn &column)
{
    return column.key.kind != ColumnKind::Attribute || column.isNumeric();
}

CellDelta deltaOf(const RunColumn &column, Row row, Row baseline, DeltaUnit unit)
{
    if (column.cells->isSame(row, baseline))
        return {};
    const std::optional<Pair> numbers = numbersOf(column, row, baseline);
    const std::optional<double> absolute = numbers ? difference(numbers->value, numbers->baseline) : std::nullopt;
    if (column.cells->fullText(row).isEmpty())
        return { CellDelta::Verdict::Other, QStringLiteral("–") };
    if (!absolute || *absolute == 0) // large numbers may differ by less than doubles do
        return { CellDelta::Verdict::Other, QStringLiteral("≠") };
    const std::optional<double> part
        = unit == DeltaUnit::Percent ? relativeDifference(numbers->value, numbers->baseline) : std::nullopt;
    return { verdictOf(*absolute, column.better), part ? percentText(*part) : absoluteText(column, *absolute) };
}

QString deltaSentences(const RunColumn &column, Row row, Row baseline)
{
    const QString value = column.cells->fullText(baseline);
    QString text = value.isEmpty() ? tr("The baseline has no value") : tr("Baseline: %1").arg(value);
    const std::optional<Pair> numbers = numbersOf(column, row, baseline);
    const std::optional<double> absolute = numbers ? difference(numbers->value, numbers->baseline) : std::nullopt;
    if (!absolute || *absolute == 0)
        return text;
    const std::optional<double> part = relativeDifference(numbers->value, numbers->baseline);
    const QString size = absoluteText(column, *absolute);
    return text + QLatin1Char('\n')
        + (part ? tr("Difference: %1 (%2)").arg(size, percentText(*part)) : tr("Difference: %1").arg(size));
}

QString verdictWords(CellDelta::Verdict verdict)
{
    switch (verdict) {
    case CellDelta::Verdict::Same:
        return tr("as the baseline");
    case CellDelta::Verdict::Better:
        return tr("better than the baseline");
    case CellDelta::Verdict::Worse:
        return tr("worse than the baseline");
    case CellDelta::Verdict::Other:
        return tr("other than the baseline");
    }
    Q_UNREACHABLE();
}

} // namespace runloupe

#include "smoothingtexts.h"

#include <QCoreApplication>

#include <array>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Smoothing", text);
}

struct Words {
    const char *kind;
    const char *amount;
    const char *help;
    const char *text; ///< %1 is the amount with its unit
};

constexpr std::array<Words, SmoothingKindCount> WordsOfKinds { {
    { QT_TRANSLATE_NOOP("runloupe::Smoothing", "Exponential average (EMA)"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "Smoothing weight"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "Weight of the debiased moving average; 0 draws what was logged"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "EMA %1") },
    { QT_TRANSLATE_NOOP("runloupe::Smoothing", "Time-weighted EMA"), QT_TRANSLATE_NOOP("runloupe::Smoothing", "Half-life"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "How far along the x axis a point counts half as much; 0 draws what was logged"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "time-weighted EMA, half-life %1") },
    { QT_TRANSLATE_NOOP("runloupe::Smoothing", "Gaussian"), QT_TRANSLATE_NOOP("runloupe::Smoothing", "Standard deviation"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "Standard deviation of the bell curve along the x axis; 0 draws what was logged"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "Gaussian, σ %1") },
    { QT_TRANSLATE_NOOP("runloupe::Smoothing", "Running mean"), QT_TRANSLATE_NOOP("runloupe::Smoothing", "Window"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "Number of points around each, itself counted; 0 draws what was logged"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "mean of %1") },
    { QT_TRANSLATE_NOOP("runloupe::Smoothing", "Running median"), QT_TRANSLATE_NOOP("runloupe::Smoothing", "Window"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "Number of points around each, itself counted; 0 draws what was logged"),
      QT_TRANSLATE_NOOP("runloupe::Smoothing", "median of %1") },
} };

const Words &wordsOf(Smoothing::Kind kind)
{
    return WordsOfKinds[std::size_t(kind)];
}

} // namespace

QString smoothingKindName(Smoothing::Kind kind)
{
    return tr(wordsOf(kind).kind);
}

QString smoothingAmountName(Smoothing::Kind kind)
{
    return tr(wordsOf(kind).amount);
}

QString smoothingAmountHelp(Smoothing::Kind kind)
{
    return tr(wordsOf(kind).help);
}

QString smoothingUnit(Smoothing::Kind kind, std::optional<XAxis> axis)
{
    if (kind == Smoothing::Kind::Ema)
        return {};
    if (!isInXUnits(kind) || axis == XAxis::Order)
        return tr(" points");
    if (axis == XAxis::Step)
        return tr(" steps");
    return axis == XAxis::RelativeTime || axis == XAxis::WallTime ? tr(" s") : QString();
}

QString smoothingText(const Smoothing &smoothing, XAxis axis)
{
    return tr(wordsOf(smoothing.kind).text).arg(QString::number(smoothing.amount, 'g', 10) + smoothingUnit(smoothing.kind, axis));
}

} // namespace runloupe

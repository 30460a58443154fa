#include "statisticwords.h"

#include "core/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace runloupe {

namespace {

using Kind = Statistic::Kind;

enum class Argument { None, Count, Step, Threshold };

/// What a kind of statistic is called.
struct KindWords {
    Kind kind;
    Argument argument;
    QLatin1String name; // the argument follows; part of what settings keep, so never to be renamed
    const char *label; // %1 is the argument
    const char *title; // %1 is the metric, %2 the argument
    const char *sentence; // %1 is the argument
};

constexpr std::array AllKinds {
    KindWords { Kind::Least, Argument::None, QLatin1String("min"), QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Min"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "%1 min"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "The least value of the history") },
    KindWords { Kind::Greatest, Argument::None, QLatin1String("max"), QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Max"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "%1 max"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "The greatest value of the history") },
    KindWords { Kind::First, Argument::None, QLatin1String("first"), QT_TRANSLATE_NOOP("runloupe::StatisticWords", "First"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "%1 first"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "The first value of the history") },
    KindWords { Kind::Mean, Argument::None, QLatin1String("mean"), QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Mean"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "%1 mean"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "The mean of all finite values of the history") },
    KindWords { Kind::Median, Argument::None, QLatin1String("median"), QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Median"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "%1 median"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "The median of all finite values of the history") },
    KindWords {
        Kind::MeanOfLast, Argument::Count, QLatin1String("mean of last "),
        QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Mean of last %1"),
        QT_TRANSLATE_NOOP("runloupe::StatisticWords", "%1 mean of last %2"),
        QT_TRANSLATE_NOOP("runloupe::StatisticWords", "The mean of the last %1 finite values, or of all where they are fewer") },
    KindWords { Kind::StepOfBest, Argument::None, QLatin1String("best step"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Step of the best"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "%1 best step"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "The first step at which the best value was logged") },
    KindWords { Kind::AtStep, Argument::Step, QLatin1String("value at step "),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Value at step %1"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "%1 at %2"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords",
                                  "The value at step %1, or at the last one before it if the run goes on beyond") },
    KindWords { Kind::TimeToReach, Argument::Threshold, QLatin1String("time to "),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Time to reach %1"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "time to %1 %2"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords",
                                  "How long after the run's start a value of %1 or better was logged for the first time") },
    KindWords { Kind::StepToReach, Argument::Threshold, QLatin1String("step to "),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Step to reach %1"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "step to %1 %2"),
                QT_TRANSLATE_NOOP("runloupe::StatisticWords", "The first step at which a value of %1 or better was logged") },
};

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::StatisticWords", text);
}

const KindWords *wordsOf(Kind kind)
{
    const auto words = std::find_if(AllKinds.begin(), AllKinds.end(), [kind](const KindWords &one) { return one.kind == kind; });
    return words == AllKinds.end() ? nullptr : words;
}

/// `1000`, and `1e3` as well.
std::optional<qint64> parseWhole(QByteArrayView text)
{
    constexpr double Most = 9007199254740992; // beyond it doubles have gaps
    if (const std::optional<qint64> number = parseInteger(text))
        return number;
    const std::optional<double> number = parseNumber(text);
    const bool isWhole = number && std::abs(*number) <= Most && std::trunc(*number) == *number;
    return isWhole ? std::optional(qint64(*number)) : std::nullopt;
}

/// Empty where the kind needs none.
QString argumentText(const KindWords &words, const Statistic &statistic)
{
    switch (words.argument) {
    case Argument::None:
        break;
    case Argument::Count:
        return QString::number(qint64(statistic.argument));
    case Argument::Step:
        return QString::number(statistic.step);
    case Argument::Threshold:
        return exactNumber(statistic.argument);
    }
    return {};
}

std::optional<Statistic> withCount(Kind kind, std::optional<qint64> count)
{
    return count && *count >= 1 ? std::optional(Statistic { kind, double(*count) }) : std::nullopt;
}

std::optional<Statistic> withStep(Kind kind, std::optional<qint64> step)
{
    return step ? std::optional(Statistic { .kind = kind, .step = *step }) : std::nullopt;
}

std::optional<Statistic> withThreshold(Kind kind, std::optional<double> threshold)
{
    return threshold && std::isfinite(*threshold) ? std::optional(Statistic { kind, *threshold }) : std::nullopt;
}

/// What an argument is called, what makes sense of it, and what people may well mean.
struct ArgumentWords {
    const char *name;
    const char *rule;
    QLatin1String usual;
};

constexpr std::array Arguments {
    // by Argument
    ArgumentWords { "", "", QLatin1String() },
    ArgumentWords { QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Number of values"),
                    QT_TRANSLATE_NOOP("runloupe::StatisticWords", "A whole number, at least 1"), QLatin1String("10") },
    ArgumentWords { QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Step"),
                    QT_TRANSLATE_NOOP("runloupe::StatisticWords", "A whole number"), QLatin1String() },
    ArgumentWords { QT_TRANSLATE_NOOP("runloupe::StatisticWords", "Threshold"),
                    QT_TRANSLATE_NOOP("runloupe::StatisticWords", "A number"), QLatin1String() },
};

const ArgumentWords &argumentOf(Kind kind)
{
    const KindWords *const words = wordsOf(kind);
    return Arguments[std::size_t(words ? words->argument : Argument::None)];
}

/// In place of %1 where there is an argument.
QString filled(const char *text, const QString &argument)
{
    return argument.isEmpty() ? tr(text) : tr(text).arg(argument);
}

} // namespace

QList<Statistic::Kind> statisticKinds()
{
    QList<Kind> kinds;
    for (const KindWords &words : AllKinds)
        kinds << words.kind;
    return kinds;
}

bool needsArgument(Statistic::Kind kind)
{
    const KindWords *const words = wordsOf(kind);
    return words && words->argument != Argument::None;
}

std::optional<Statistic> statisticWith(Statistic::Kind kind, const QString &argument)
{
    const KindWords *const words = wordsOf(kind);
    switch (words ? words->argument : Argument::None) {
    case Argument::None:
        break;
    case Argument::Count:
        return withCount(kind, parseWhole(argument.toUtf8()));
    case Argument::Step:
        return withStep(kind, parseWhole(argument.toUtf8()));
    case Argument::Threshold:
        return withThreshold(kind, parseNumber(argument.toUtf8()));
    }
    return argument.isEmpty() ? std::optional(Statistic { kind }) : std::nullopt;
}

QString argumentName(Statistic::Kind kind)
{
    return filled(argumentOf(kind).name, {});
}

QString argumentRule(Statistic::Kind kind)
{
    return filled(argumentOf(kind).rule, {});
}

QString usualArgument(Statistic::Kind kind)
{
    return argumentOf(kind).usual;
}

QString statisticLabel(const Statistic &statistic)
{
    const KindWords *const words = wordsOf(statistic.kind);
    return words ? filled(words->label, argumentText(*words, statistic)) : tr("Last");
}

QString statisticQuestion(Statistic::Kind kind)
{
    return filled(wordsOf(kind)->label, QStringLiteral("…")).replace(QStringLiteral(" …"), QStringLiteral("…"));
}

QString statisticTitle(const QString &metric, const Statistic &statistic)
{
    const KindWords *const words = wordsOf(statistic.kind);
    if (!words)
        return metric;
    const QString title = tr(words->title);
    const QString argument = argumentText(*words, statistic);
    return argument.isEmpty() ? title.arg(metric) : title.arg(metric, argument);
}

QString statisticSentence(const Statistic &statistic)
{
    const KindWords *const words = wordsOf(statistic.kind);
    return words ? filled(words->sentence, argumentText(*words, statistic)) : tr("The last value of the history");
}

QString statisticName(const Statistic &statistic)
{
    const KindWords *const words = wordsOf(statistic.kind);
    return words ? words->name + argumentText(*words, statistic) : QString();
}

std::optional<Statistic> statisticOfName(const QString &name)
{
    for (const KindWords &words : AllKinds) {
        if (!name.startsWith(words.name))
            continue;
        if (const std::optional<Statistic> statistic = statisticWith(words.kind, name.sliced(words.name.size())))
            return statistic;
    }
    return std::nullopt;
}

} // namespace runloupe

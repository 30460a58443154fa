#pragma once

#include <QHashFunctions>

namespace runloupe {

/// What the history of a metric comes down to: one number a run. A value.
struct Statistic {
    enum class Kind {
        Last, ///< the latest value, which the table of runs has
        Least,
        Greatest,
        First,
        Mean,
        Median,
        MeanOfLast, ///< of the last `argument` points
        StepOfBest,
        AtStep, ///< the value at `step`
        TimeToReach, ///< how long it took until a value was as good as `argument`; in milliseconds
        StepToReach, ///< the step at which it was
    };

    Kind kind = Kind::Last;
    double argument = 0; ///< 0 where the kind needs none
    qint64 step = 0; ///< likewise; of its own, for doubles have gaps beyond 2^53

    friend bool operator==(const Statistic &, const Statistic &) = default;
};

/// Whether its values are whole numbers, whatever the metric's are: steps and milliseconds.
inline bool isWhole(Statistic::Kind kind)
{
    using Kind = Statistic::Kind;
    return kind == Kind::StepOfBest || kind == Kind::StepToReach || kind == Kind::TimeToReach;
}

inline std::size_t qHash(const Statistic &statistic, std::size_t seed = 0)
{
    return qHashMulti(seed, int(statistic.kind), statistic.argument, statistic.step);
}

} // namespace runloupe

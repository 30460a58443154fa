#pragma once

#include "runs/statistic.h"

#include <QList>
#include <QString>

#include <optional>

namespace runloupe {

/// The kinds that a history can be brought down to, in the order in which they are offered; Last is not among them.
QList<Statistic::Kind> statisticKinds();

/// Whether a statistic of this kind needs a number to be told.
bool needsArgument(Statistic::Kind kind);
/// With the number as people write it; nothing where that makes no sense: a step is whole, a count at least 1, a threshold
/// finite, and empty what needs none.
std::optional<Statistic> statisticWith(Statistic::Kind kind, const QString &argument);

/// What the number is called, `Threshold`, and what makes sense of it, `A number`; empty where the kind needs none.
QString argumentName(Statistic::Kind kind);
QString argumentRule(Statistic::Kind kind);
/// What people may well mean; may be empty.
QString usualArgument(Statistic::Kind kind);

/// As a menu calls it: `Last`, `Mean of last 10`.
QString statisticLabel(const Statistic &statistic);
/// As a menu calls a kind whose number is still to be told: `Mean of last…`.
QString statisticQuestion(Statistic::Kind kind);

/// The title of a column that shows it of a metric: `loss min`, `loss at 100`, `time to loss 0.3`.
QString statisticTitle(const QString &metric, const Statistic &statistic);
/// What it is, in a sentence for people.
QString statisticSentence(const Statistic &statistic);

/// What stands before `of metrics.loss` in the name of a column: `min`, `mean of last 10`; not translated. Empty for Last.
QString statisticName(const Statistic &statistic);
/// And back; nothing for what is no such name.
std::optional<Statistic> statisticOfName(const QString &name);

} // namespace runloupe

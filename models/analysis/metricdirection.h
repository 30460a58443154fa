#pragma once

#include <QString>

namespace runloupe {

/// Which values of a metric are the better ones.
enum class Better { Unknown, Higher, Lower };

/// What the words in a metric's name say: `val/loss`, `eval_rmse`, `error` are better lower, `val_accuracy`, `f1`, `roc_auc`
/// higher. The last word that says anything decides, for it is the noun; of `score` that is so only where no other word says
/// more: `brier_score`. `neg` before it turns it: `neg_mean_squared_error`. How much a metric spreads, what it is weighed with
/// and the like is unknown: `accuracy_std`, `loss_weight`.
Better betterOf(const QString &metric);

} // namespace runloupe

#pragma once

#include <QString>

namespace runloupe {

/// Which values of a metric are the better ones.
enum class Better { Unknown, Higher, Lower };

/// What the words in a metric's name say: `val/loss`, `eval_rmse`, `error` are better lower, `val_accuracy`, `f1`, `roc_auc`
/// higher. The last word that says anything decides, for it is the noun, and `neg` turns it: `neg_mean_squared_error`.
Better betterOf(const QString &metric);

} // namespace runloupe

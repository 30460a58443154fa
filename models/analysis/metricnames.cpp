#include "metricnames.h"

#include <QStringList>

#include <algorithm>

namespace runloupe {

namespace {

bool containsAny(const QString &key, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return key.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

} // namespace

int metricRank(const QString &key)
{
    if (key.startsWith(QLatin1String("system/")))
        return 9;
    const bool isHeldOut = containsAny(key, { "val", "eval", "test" });
    if (containsAny(key, { "loss" }))
        return isHeldOut ? 0 : 1;
    if (containsAny(key, { "error", "rmse", "mse", "mae", "perplexity", "ppl", "nll" }))
        return isHeldOut ? 2 : 3;
    if (containsAny(key, { "acc", "auc", "f1", "score", "iou", "bleu", "reward", "return" }))
        return isHeldOut ? 4 : 5;
    return 6;
}

} // namespace runloupe

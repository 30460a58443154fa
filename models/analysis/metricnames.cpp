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

bool isLoss(const QString &key)
{
    return containsAny(key, { "loss" });
}

bool isError(const QString &key)
{
    return containsAny(key, { "error", "rmse", "mse", "mae", "perplexity", "ppl", "nll" });
}

bool isScore(const QString &key)
{
    return containsAny(key, { "acc", "auc", "f1", "score", "iou", "bleu", "reward", "return" });
}

} // namespace

bool isMachineMetric(const QString &key)
{
    return key.startsWith(QLatin1String("system/"));
}

bool isEpoch(const QString &key)
{
    const QString name = key.mid(key.lastIndexOf(QLatin1Char('/')) + 1).toLower();
    return name == QLatin1String("epoch") || name == QLatin1String("epochs");
}

QString metricPrefix(const QString &key)
{
    return key.left(std::max<qsizetype>(key.lastIndexOf(QLatin1Char('/')), 0));
}

int metricRank(const QString &key)
{
    if (isMachineMetric(key))
        return 9;
    const bool isHeldOut = containsAny(key, { "val", "eval", "test" });
    if (isLoss(key))
        return isHeldOut ? 0 : 1;
    if (isError(key))
        return isHeldOut ? 2 : 3;
    if (isScore(key))
        return isHeldOut ? 4 : 5;
    return 6;
}

} // namespace runloupe

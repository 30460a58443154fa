#include "metricdirection.h"

#include "metricnames.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace runloupe {

namespace {

constexpr const char *LowerWords
    = "loss losses logloss cost error errors err mse rmse mae mape smape rmsle msle medae nll bpc bpb "
      "ppl perplexity entropy crossentropy deviance regret brier ece wer cer ter fid kid kl divergence "
      "hinge latency runtime time seconds duration hamming eer aic bic residual";

constexpr const char *HigherWords
    = "acc accuracy auc auroc auprc roc f1 f2 fbeta fscore f1score precision recall score scores r2 "
      "r2score iou miou jaccard dice map ap bleu rouge meteor ndcg mrr hit hits reward rewards return "
      "returns psnr ssim throughput kappa mcc matthews sensitivity specificity top correlation pearson "
      "spearman likelihood elbo silhouette coverage success gini";

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return { list.begin(), list.end() };
}

/// Of one word; `top5` and `map50` are `top` and `map`.
Better betterOfWord(QString word)
{
    static const QSet<QString> lower = setOf(LowerWords);
    static const QSet<QString> higher = setOf(HigherWords);
    static const QRegularExpression digits(QStringLiteral("[0-9]+$"));
    if (!lower.contains(word) && !higher.contains(word))
        word.remove(digits);
    return lower.contains(word) ? Better::Lower : higher.contains(word) ? Better::Higher : Better::Unknown;
}

Better opposite(Better better)
{
    return better == Better::Lower ? Better::Higher : Better::Lower;
}

/// `valLoss/epoch_mean` as `val loss epoch mean`.
QStringList wordsOf(QString name)
{
    static const QRegularExpression camelHump(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    static const QRegularExpression separators(QStringLiteral("[^A-Za-z0-9]+"));
    return name.replace(camelHump, QStringLiteral(" ")).toLower().split(separators, Qt::SkipEmptyParts);
}

} // namespace

Better betterOf(const QString &metric)
{
    if (isMachineMetric(metric))
        return Better::Unknown;
    const QStringList words = wordsOf(metric);
    const bool isTurned = words.contains(QLatin1String("neg")) || words.contains(QLatin1String("negative"));
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (const Better better = betterOfWord(*word); better != Better::Unknown)
            return isTurned ? opposite(better) : better;
    }
    return Better::Unknown;
}

} // namespace runloupe

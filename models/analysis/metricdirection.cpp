#include "metricdirection.h"

#include "metricnames.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace runloupe {

namespace {

/// What a term says of the metric in whose name it stands.
enum class Sense {
    Nothing,
    Lower, ///< low values are better
    Higher,
    Gain, ///< high values are better, and with their sign turned low ones: a likelihood
    Score, ///< the same as Higher, unless another term knows better: `brier_score`
    LowerAnyhow, ///< low values are better, whatever else is named: `time_to_accuracy`
    HigherAnyhow,
    Turns, ///< the sign of what comes behind
    Vetoes, ///< how a metric spreads, and what it is weighed or compared with: neither good nor bad
    Ends, ///< the noun stands before it: `recall_at_precision`
};

/// Terms of one word, or of two joined by a plus sign.
struct Terms {
    Sense sense;
    const char *list;
};

constexpr std::array Vocabulary {
    Terms { Sense::Lower,
            "loss losses logloss cost error errors err mse rmse mae mape smape rmsle msle medae nll bpc bpb "
            "ppl perplexity entropy crossentropy deviance regret brier ece wer cer ter fid kid kl divergence "
            "hinge latency runtime time seconds duration hamming eer aic bic residual davies+bouldin" },
    Terms { Sense::Higher,
            "acc accuracy auc auroc auprc roc f1 f2 fbeta fscore f1score precision recall r2 "
            "r2score iou miou io+u jaccard dice map ap bleu rouge meteor ndcg mrr reciprocal+rank hit hits "
            "psnr ssim throughput kappa mcc matthews sensitivity specificity top correlation pearson "
            "spearman silhouette coverage success gini explained+variance" },
    Terms { Sense::Gain, "likelihood elbo reward rewards return returns" },
    Terms { Sense::Score, "score scores" },
    Terms { Sense::LowerAnyhow, "time+to steps+to epochs+to iterations+to rounds+to episodes+to rank+test rank+train" },
    Terms { Sense::HigherAnyhow, "d2 skill+score" },
    Terms { Sense::Turns, "neg negative" },
    Terms { Sense::Vetoes,
            "std stddev stdev stderr sd sem standard deviation var variance norm delta diff "
            "weight weights coef coefs lambda scale threshold" },
    Terms { Sense::Ends, "at" },
};

QHash<QString, Sense> senses()
{
    QHash<QString, Sense> senses;
    for (const Terms &terms : Vocabulary) {
        for (const QString &term : QString::fromLatin1(terms.list).split(u' '))
            senses.insert(term, terms.sense);
    }
    return senses;
}

/// `top5` and `map50` are `top` and `map`.
Sense senseOf(QString term)
{
    static const QHash<QString, Sense> known = senses();
    static const QRegularExpression digits(QStringLiteral("[0-9]+$"));
    if (!known.contains(term))
        term.remove(digits);
    return known.value(term, Sense::Nothing);
}

/// Of the terms, of which those of two words go before those of one.
QList<Sense> sensesOf(const QStringList &words)
{
    QList<Sense> senses;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Sense ofTwo = i + 1 < words.size() ? senseOf(words[i] + u'+' + words[i + 1]) : Sense::Nothing;
        senses << (ofTwo == Sense::Nothing ? senseOf(words[i]) : ofTwo);
        i += ofTwo != Sense::Nothing;
    }
    return senses;
}

/// `valLoss/epoch_mean` as `val loss epoch mean`, and `MSELoss` as `mse loss`.
QStringList wordsOf(QString name)
{
    static const QRegularExpression camelHump(QStringLiteral("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
    static const QRegularExpression separators(QStringLiteral("[^A-Za-z0-9]+"));
    return name.replace(camelHump, QStringLiteral(" ")).toLower().split(separators, Qt::SkipEmptyParts);
}

/// The term that decides, and whether its sign is turned.
struct Noun {
    Sense sense = Sense::Nothing;
    bool isTurned = false;
};

Noun nounOf(const QList<Sense> &senses)
{
    Noun noun;
    bool isTurned = false;
    for (const Sense sense : senses) {
        const bool isKnown = noun.sense != Sense::Nothing;
        if (sense == Sense::Ends && isKnown)
            break;
        if (sense == Sense::Turns)
            isTurned = true;
        else if (sense != Sense::Nothing && sense != Sense::Ends && !(sense == Sense::Score && isKnown))
            noun = { sense, isTurned };
    }
    return noun;
}

/// A negative precision may as well be that of the negatives.
Better betterOf(const Noun &noun)
{
    switch (noun.sense) {
    case Sense::Lower:
        return noun.isTurned ? Better::Higher : Better::Lower;
    case Sense::Gain:
        return noun.isTurned ? Better::Lower : Better::Higher;
    case Sense::Higher:
    case Sense::Score:
        return noun.isTurned ? Better::Unknown : Better::Higher;
    default:
        return Better::Unknown;
    }
}

} // namespace

Better betterOf(const QString &metric)
{
    if (isMachineMetric(metric))
        return Better::Unknown;
    const QList<Sense> senses = sensesOf(wordsOf(metric));
    if (senses.contains(Sense::Vetoes))
        return Better::Unknown;
    if (senses.contains(Sense::LowerAnyhow))
        return Better::Lower;
    return senses.contains(Sense::HigherAnyhow) ? Better::Higher : betterOf(nounOf(senses));
}

} // namespace runloupe

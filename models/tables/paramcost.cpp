#include "paramcost.h"

#include "core/numbers.h"
#include "rungrouping.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

constexpr std::array KnownNames {
    QLatin1String("model"),
    QLatin1String("model_name"),
    QLatin1String("model_type"),
    QLatin1String("arch"),
    QLatin1String("architecture"),
    QLatin1String("dataset"),
    QLatin1String("optimizer"),
    QLatin1String("opt"),
    QLatin1String("solver"),
    QLatin1String("lr"),
    QLatin1String("eta"),
    QLatin1String("learning_rate"),
    QLatin1String("learning_rate_init"),
    QLatin1String("batch_size"),
    QLatin1String("bs"),
    QLatin1String("epochs"),
    QLatin1String("weight_decay"),
    QLatin1String("wd"),
    QLatin1String("dropout"),
    QLatin1String("momentum"),
    QLatin1String("hidden"),
    QLatin1String("hidden_size"),
    QLatin1String("num_layers"),
    QLatin1String("depth"),
    QLatin1String("max_depth"),
    QLatin1String("n_estimators"),
    QLatin1String("alpha"),
    QLatin1String("lambda"),
    QLatin1String("gamma"),
    QLatin1String("l1_ratio"),
    QLatin1String("warmup_steps"),
    QLatin1String("temperature"),
    QLatin1String("fold"),
};
constexpr int UnknownRank = int(KnownNames.size());
constexpr int SeedRank = UnknownRank + 1;

// All but the last two together stay below a fifth of an easy param, so that few params win over easy ones.
constexpr int CostOfText = 40;
constexpr int CostOfGaps = 20;
constexpr int CostOfUnknownName = 40;
constexpr int CostOfCharacter = 3; // of a value or a key
constexpr double MostCharacters = 16; // for which that is so
constexpr int CostOfLongCharacter = 60; // beyond: sixteen take the place of a param
constexpr int CostOfSeed = 1500;

struct Look {
    double characters = 0; // a value on average
    bool areNumbers = true;
    bool hasGaps = false;
};

/// A number that is long as it was logged is shown with fewer digits.
Look lookOf(const TextColumn &param, const std::vector<Row> &rows)
{
    constexpr qsizetype MostOfNumber = 7;
    Look look;
    std::size_t count = 0;
    for (const Row row : rows) {
        look.hasGaps = look.hasGaps || !param.has(row);
        if (!param.has(row))
            continue;
        const bool isNumber = parseNumber(param.text(row)).has_value();
        const qsizetype size = param.text(row).size();
        look.areNumbers = look.areNumbers && isNumber;
        look.characters += double(isNumber ? std::min(size, MostOfNumber) : size);
        ++count;
    }
    look.characters /= double(std::max<std::size_t>(count, 1));
    return look;
}

} // namespace

QString lastPart(const QString &key)
{
    const auto isBetweenParts = [](QChar c) { return c == u'/' || c == u'.'; };
    const auto end = std::find_if(key.rbegin(), key.rend(), isBetweenParts);
    const QString part = key.last(end - key.rbegin());
    return part.isEmpty() ? key : part;
}

int paramRank(const QString &key)
{
    if (isSeedName(key))
        return SeedRank;
    return int(std::find(KnownNames.begin(), KnownNames.end(), lastPart(key).toLower()) - KnownNames.begin());
}

int paramCost(const TextColumn &param, const std::vector<Row> &rows)
{
    const Look look = lookOf(param, rows);
    const int rank = paramRank(param.key());
    const double keyCharacters = std::min(MostCharacters, double(lastPart(param.key()).size()));
    double cost = EasyParamCost + CostOfCharacter * (std::min(MostCharacters, look.characters) + keyCharacters);
    cost += CostOfLongCharacter * std::max(0.0, look.characters - MostCharacters);
    cost += look.areNumbers ? 0 : CostOfText;
    cost += look.hasGaps ? CostOfGaps : 0;
    cost += rank == UnknownRank ? CostOfUnknownName : 0;
    cost += rank == SeedRank ? CostOfSeed : 0;
    return int(cost);
}

} // namespace runloupe

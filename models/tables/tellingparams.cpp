#include "tellingparams.h"

#include "paramcost.h"
#include "rowclasses.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace runloupe {

namespace {

struct Candidate {
    const TextColumn *param;
    RowClasses classes;
    int cost;
};

std::size_t hashOf(const RowClasses &classes)
{
    return qHashRange(classes.classOf.begin(), classes.classOf.end());
}

/// The params that are not alike in all runs, those that people know first, then in the order of the store.
std::vector<const TextColumn *> varyingParams(const RunTable &table, const std::vector<Row> &rows)
{
    std::vector<const TextColumn *> params;
    for (const TextColumn &param : table.params()) {
        if (std::any_of(rows.begin(), rows.end(),
                        [&, first = param.id(rows.front())](Row row) { return param.id(row) != first; }))
            params.push_back(&param);
    }
    std::stable_sort(params.begin(), params.end(),
                     [](const TextColumn *a, const TextColumn *b) { return paramRank(a->key()) < paramRank(b->key()); });
    return params;
}

/// The easiest to read first; of those that tell the same runs apart, only the easiest.
std::vector<Candidate> candidatesFor(const RunTable &table, const std::vector<Row> &rows, RowClassifier &classifier)
{
    constexpr std::size_t MostTexts = 1'000'000; // looked at; more params would take longer than anybody waits for a name
    std::vector<const TextColumn *> params = varyingParams(table, rows);
    params.resize(std::min(params.size(), MostTexts / rows.size()));
    std::vector<Candidate> candidates;
    QMultiHash<std::size_t, std::size_t> known; // places by what they tell apart
    for (const TextColumn *const param : params) {
        RowClasses classes = classifier.classes(*param);
        if (classes.count < 2)
            continue;
        const int cost = paramCost(*param, rows);
        const std::size_t hash = hashOf(classes);
        const auto [first, last] = known.equal_range(hash);
        const auto same = std::find_if(first, last, [&](std::size_t place) { return candidates[place].classes == classes; });
        if (same == last) {
            known.insert(hash, candidates.size());
            candidates.push_back({ param, std::move(classes), cost });
        } else if (cost < candidates[*same].cost) {
            candidates[*same].param = param;
            candidates[*same].cost = cost;
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
    return candidates;
}

/// Looks for the cheapest candidates that tell apart what all of them do: a set cover, by branch and bound from a greedy start.
class Search {
public:
    using Places = std::vector<std::size_t>; // of candidates

    Search(const std::vector<Candidate> &candidates, RowClassifier &classifier, std::size_t rows)
        : m_candidates(candidates)
        , m_classifier(classifier)
        , m_none { std::vector<quint32>(rows, 0), 1 }
        , m_all(m_none)
    {
        for (const Candidate &candidate : candidates) {
            m_most = std::max(m_most, candidate.classes.count);
            if (m_all.count < rows)
                m_all = m_classifier.refined(m_all, candidate.classes);
        }
    }

    Places cheapest()
    {
        m_best = withoutNeedless(greedy());
        m_bestCost = costOf(m_best);
        m_steps = MostRowsLookedAt / std::max<std::size_t>(m_none.classOf.size(), 1);
        Places chosen;
        branch(m_none, chosen, 0);
        return m_best;
    }

private:
    static constexpr std::size_t MostRowsLookedAt = 10'000'000;

    int costOf(const Places &places) const
    {
        int cost = 0;
        for (const std::size_t place : places)
            cost += m_candidates[place].cost;
        return cost;
    }

    /// Takes what splits the runs most for its cost, until nothing is left to split.
    Places greedy()
    {
        Places chosen;
        RowClasses classes = m_none;
        while (classes.count < m_all.count) {
            RowClasses split;
            double bestGain = 0;
            std::size_t best = 0;
            for (std::size_t place = 0; place < m_candidates.size(); ++place) {
                RowClasses refined = m_classifier.refined(classes, m_candidates[place].classes);
                const double gain = std::log(double(refined.count) / classes.count) / m_candidates[place].cost;
                if (gain <= bestGain)
                    continue;
                bestGain = gain;
                best = place;
                split = std::move(refined);
            }
            chosen.push_back(best);
            classes = std::move(split);
        }
        return chosen;
    }

    bool isEnough(const Places &places)
    {
        RowClasses classes = m_none;
        for (const std::size_t place : places)
            classes = m_classifier.refined(classes, m_candidates[place].classes);
        return classes.count == m_all.count;
    }

    /// The dearest that the others make needless goes first.
    Places withoutNeedless(Places places)
    {
        std::sort(places.begin(), places.end(), std::greater<>());
        for (std::size_t i = 0; i < places.size();) {
            Places fewer = places;
            fewer.erase(fewer.begin() + std::ptrdiff_t(i));
            if (isEnough(fewer))
                places = std::move(fewer);
            else
                ++i;
        }
        return places;
    }

    /// What is at least still to be paid: no param makes more than m_most classes of one.
    int leastCost(const RowClasses &classes) const
    {
        double reached = classes.count;
        int cost = 0;
        for (; reached < m_all.count; reached *= m_most)
            cost += EasyParamCost;
        return cost;
    }

    /// Two runs that are to be told apart and are not yet.
    std::pair<std::size_t, std::size_t> undecided(const RowClasses &classes) const
    {
        std::vector<std::size_t> firsts(classes.count, NoPlace);
        for (std::size_t i = 0; i < classes.classOf.size(); ++i) {
            std::size_t &first = firsts[classes.classOf[i]];
            if (first == NoPlace)
                first = i;
            else if (m_all.classOf[first] != m_all.classOf[i])
                return { first, i };
        }
        Q_UNREACHABLE();
    }

    /// One of the candidates that tell two undecided runs apart has to be taken: tries each of them.
    void branch(const RowClasses &classes, Places &chosen, int cost)
    {
        if (classes.count == m_all.count) {
            m_best = chosen; // it is cheaper, or nobody would have come here
            m_bestCost = cost;
            return;
        }
        const auto [a, b] = undecided(classes);
        const int least = std::max(0, leastCost(classes) - EasyParamCost); // behind the next one
        for (std::size_t place = 0; place < m_candidates.size(); ++place) {
            const Candidate &candidate = m_candidates[place];
            const int next = cost + candidate.cost;
            if (next + least >= m_bestCost)
                break; // the others are dearer
            if (candidate.classes.classOf[a] == candidate.classes.classOf[b])
                continue;
            if (m_steps == 0)
                return;
            --m_steps;
            const RowClasses refined = m_classifier.refined(classes, candidate.classes);
            if (next + leastCost(refined) >= m_bestCost)
                continue;
            chosen.push_back(place);
            branch(refined, chosen, next);
            chosen.pop_back();
        }
    }

    static constexpr std::size_t NoPlace = std::numeric_limits<std::size_t>::max();

    const std::vector<Candidate> &m_candidates;
    RowClassifier &m_classifier;
    RowClasses m_none; // all runs alike
    RowClasses m_all; // as far as all candidates together tell them apart
    quint32 m_most = 2;
    Places m_best;
    int m_bestCost = 0;
    std::size_t m_steps = 0;
};

} // namespace

std::vector<const TextColumn *> tellingParams(const RunTable &table, const std::vector<Row> &rows)
{
    if (rows.empty())
        return {};
    RowClassifier classifier(rows);
    const std::vector<Candidate> candidates = candidatesFor(table, rows, classifier);
    std::vector<const TextColumn *> params;
    for (const std::size_t place : Search(candidates, classifier, rows.size()).cheapest())
        params.push_back(candidates[place].param);
    std::sort(params.begin(), params.end(), [](const TextColumn *a, const TextColumn *b) {
        const int aRank = paramRank(a->key());
        const int bRank = paramRank(b->key());
        return aRank != bRank ? aRank < bRank : a < b; // columns stand in the order of the store
    });
    return params;
}

} // namespace runloupe

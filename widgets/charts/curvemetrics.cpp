#include "curvemetrics.h"

#include <algorithm>

namespace runloupe {

void CurveMetrics::choose(const QStringList &keys)
{
    m_choice = keys;
    m_keys = keys;
    m_areChosen = true;
}

void CurveMetrics::dropChoice()
{
    m_choice.reset();
    m_areChosen = false;
}

void CurveMetrics::suit(const QStringList &available)
{
    if (!m_choice || available.isEmpty())
        return;
    const auto isThere = [&available](const QString &key) { return available.contains(key); };
    m_areChosen = m_choice->isEmpty() || std::any_of(m_choice->begin(), m_choice->end(), isThere);
    if (m_areChosen)
        m_keys = *m_choice;
}

bool CurveMetrics::isGuessGood(const QStringList &available, const SeriesCache &cache) const
{
    const auto likeliest = std::find_if(available.begin(), available.end(),
                                        [&cache](const QString &key) { return cache.mostPoints(key).value_or(2) > 1; });
    return likeliest != available.end() && m_keys == QStringList(*likeliest);
}

void CurveMetrics::forgetGuess()
{
    if (!m_areChosen)
        m_keys.clear();
}

// The likeliest of which some run has a line to show; otherwise the likeliest.
void CurveMetrics::guess(const QStringList &available, const SeriesCache &cache)
{
    if (m_areChosen)
        return;
    const auto withLine = std::find_if(available.begin(), available.end(),
                                       [&cache](const QString &key) { return cache.mostPoints(key).value_or(0) > 1; });
    m_keys = withLine != available.end() ? QStringList(*withLine) : available.mid(0, 1);
}

} // namespace runloupe

#include "curvemetrics.h"

#include <algorithm>

namespace runloupe {

void CurveMetrics::choose(const QStringList &keys)
{
    m_keys = keys;
    m_areChosen = true;
}

void CurveMetrics::suit(const QStringList &available)
{
    const auto isThere = [&available](const QString &key) { return available.contains(key); };
    if (!m_keys.isEmpty() && !available.isEmpty() && std::none_of(m_keys.begin(), m_keys.end(), isThere))
        m_areChosen = false;
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

#pragma once

#include "seriescache.h"

namespace runloupe {

/// Which metrics are drawn: those that people chose, and until they do the best guess for the runs at hand.
class CurveMetrics {
public:
    const QStringList &keys() const { return m_keys; } ///< empty: none chosen, or nothing known to guess by
    bool areChosen() const { return m_areChosen; } ///< by people
    /// What people chose, also while the runs have nothing of it. They may have chosen none.
    const std::optional<QStringList> &choice() const { return m_choice; }
    void choose(const QStringList &keys);
    /// People leave it to guessing.
    void dropChoice();

    /// `available` are those of the present runs, the likeliest first. A choice of which they have nothing waits for others.
    void suit(const QStringList &available);
    /// Guesses, once the histories of some of the available metrics are known; does nothing where people chose.
    void guess(const QStringList &available, const SeriesCache &cache);
    /// Whether the last guess is the likeliest metric of the present runs that may have a line.
    bool isGuessGood(const QStringList &available, const SeriesCache &cache) const;
    void forgetGuess();

private:
    QStringList m_keys;
    std::optional<QStringList> m_choice;
    bool m_areChosen = false;
};

} // namespace runloupe

#include "runinks.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

using HueUse = std::array<int, RunColor::HueCount>;

/// The hue that fewest of the drawn runs have; of these the one that fewest runs have for good.
int leastUsed(const HueUse &drawn, const HueUse &forGood)
{
    int least = 0;
    for (int hue = 1; hue < RunColor::HueCount; ++hue) {
        if (std::pair(drawn[hue], forGood[hue]) < std::pair(drawn[least], forGood[least]))
            least = hue;
    }
    return least;
}

/// Gives runs their inks: the first of a colour is solid, the next ones are dashed.
class Dasher {
public:
    explicit Dasher(qsizetype count) { m_inks.reserve(count); }

    void give(const RunKey &run, const RunColor &color)
    {
        int &uses = color.rgb ? m_own[*color.rgb] : m_hues[color.hue];
        m_inks.insert(run, { color, uses++ % RunInk::DashCount });
    }

    const HueUse &hues() const { return m_hues; }
    const QHash<RunKey, RunInk> &inks() const { return m_inks; }
    /// In the ink that `run` was given.
    void giveAlike(const std::vector<RunKey> &others, const RunKey &run)
    {
        for (const RunKey &other : others)
            m_inks.insert(other, m_inks.value(run));
    }

private:
    HueUse m_hues {};
    QHash<quint32, int> m_own;
    QHash<RunKey, RunInk> m_inks;
};

} // namespace

bool RunInks::setDrawn(const std::vector<Drawn> &runs)
{
    HueUse forGood {};
    for (const Hue &known : std::as_const(m_hues))
        forGood[known.hue] += known.isForGood;

    Dasher dasher(qsizetype(runs.size()));
    std::vector<RunKey> settled;
    std::vector<Drawn> others;
    for (const Drawn &drawn : runs) {
        if (drawn.wanted)
            dasher.give(drawn.run, *drawn.wanted); // what people wish for counts most, so it is solid
        else if (m_hues.contains(drawn.run) && m_hues[drawn.run].isForGood)
            settled.push_back(drawn.run);
        else
            others.push_back(drawn);
    }
    std::sort(settled.begin(), settled.end(), [this](const RunKey &a, const RunKey &b) { return m_hues[a].age < m_hues[b].age; });
    for (const RunKey &run : settled) // the earlier a run got its hue, the less its dash may change
        dasher.give(run, { m_hues[run].hue });
    for (const auto &[run, reason, wanted, alike] : others) {
        const auto known = m_hues.constFind(run);
        const int fresh = leastUsed(dasher.hues(), forGood);
        const bool canStay = known != m_hues.constEnd() && dasher.hues()[known->hue] == dasher.hues()[fresh];
        const int hue = canStay ? known->hue : fresh;
        m_hues[run] = { hue, reason == Reason::Chosen, m_given++ };
        dasher.give(run, { hue });
    }
    for (const Drawn &drawn : runs)
        dasher.giveAlike(drawn.others, drawn.run);
    const bool isChanged = dasher.inks() != m_inks;
    m_inks = dasher.inks();
    return isChanged;
}

std::optional<RunInk> RunInks::ink(const RunKey &run) const
{
    const auto ink = m_inks.constFind(run);
    return ink == m_inks.constEnd() ? std::nullopt : std::optional(*ink);
}

} // namespace runloupe

#include "colorslots.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

using HueUse = std::array<int, ColorSlots::HueCount>;

/// The hue that fewest of the drawn runs have; of these the one that fewest runs have for good.
int leastUsed(const HueUse &drawn, const HueUse &forGood)
{
    int least = 0;
    for (int hue = 1; hue < ColorSlots::HueCount; ++hue) {
        if (std::pair(drawn[hue], forGood[hue]) < std::pair(drawn[least], forGood[least]))
            least = hue;
    }
    return least;
}

} // namespace

bool ColorSlots::setDrawn(const std::vector<RunKey> &runs, Reason reason)
{
    HueUse drawn {};
    HueUse forGood {};
    for (const Hue &known : std::as_const(m_hues))
        forGood[known.hue] += known.isForGood;
    QHash<RunKey, int> slots;
    const auto give = [&](const RunKey &run, int hue) { slots.insert(run, hue + HueCount * drawn[hue]++); };

    std::vector<RunKey> settled;
    std::vector<RunKey> others;
    for (const RunKey &run : runs)
        (m_hues.contains(run) && m_hues[run].isForGood ? settled : others).push_back(run);
    std::sort(settled.begin(), settled.end(), [this](const RunKey &a, const RunKey &b) { return m_hues[a].age < m_hues[b].age; });
    for (const RunKey &run : settled) // the earlier a run got its hue, the less its dash may change
        give(run, m_hues[run].hue);
    for (const RunKey &run : others) {
        const auto known = m_hues.constFind(run);
        const int fresh = leastUsed(drawn, forGood);
        const int hue = known != m_hues.constEnd() && drawn[known->hue] == drawn[fresh] ? known->hue : fresh;
        m_hues[run] = { hue, reason == Reason::Chosen, m_given++ };
        give(run, hue);
    }
    const bool isChanged = slots != m_slots;
    m_slots = std::move(slots);
    return isChanged;
}

} // namespace runloupe

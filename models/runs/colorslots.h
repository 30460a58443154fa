#pragma once

#include "runkey.h"

#include <QHash>

#include <vector>

namespace runloupe {

/// Hands out the small numbers that stand for a run's colour and dash: `slot % HueCount` is its hue, `slot / HueCount` its dash.
///
/// A run that was ever chosen keeps its hue for good. One that was only drawn because nothing was chosen may lose it when it
/// is chosen, if another chosen run has that hue: so the few runs somebody compares have different hues as long as there are
/// any. Dashes tell apart the drawn runs that share a hue, and only these.
class ColorSlots {
public:
    static constexpr int HueCount = 7;
    static constexpr int None = -1;

    enum class Reason { Chosen, NothingChosen };

    /// These runs, each once, are drawn from now on and no others. False where no slot has changed by that.
    bool setDrawn(const std::vector<RunKey> &runs, Reason reason);

    /// None where the run is not drawn.
    int slot(const RunKey &run) const { return m_slots.value(run, None); }

private:
    struct Hue {
        int hue;
        bool isForGood;
        int age; // in the order of giving
    };

    QHash<RunKey, Hue> m_hues; // of every run that was ever drawn
    QHash<RunKey, int> m_slots; // of the drawn runs
    int m_given = 0;
};

} // namespace runloupe

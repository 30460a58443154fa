#pragma once

#include "runcolor.h"
#include "runkey.h"

#include <QHash>

#include <vector>

namespace runloupe {

/// How a run is drawn. A value.
struct RunInk {
    static constexpr int DashCount = 4;

    RunColor color;
    int dash = 0; ///< 0 solid, 1 dashed, 2 dotted, 3 dash-dotted; added to Qt::SolidLine it is a Qt::PenStyle

    friend bool operator==(const RunInk &, const RunInk &) = default;
};

/// Hands out the colours and dashes of runs.
///
/// A run that has no colour of its own gets one of the cycle. One that was ever chosen keeps it for good; one that was only
/// drawn because nothing was chosen may lose it when it is chosen, if another chosen run has that colour: so the few runs
/// somebody compares have different colours as long as there are any. Dashes tell apart the drawn runs that share a colour,
/// and only these.
class RunInks {
public:
    enum class Reason { Chosen, NothingChosen };

    struct Drawn {
        RunKey run;
        Reason reason;
        std::optional<RunColor> wanted = {}; ///< its own
        std::vector<RunKey> others = {}; ///< drawn as one line with it, in its ink
    };

    /// These runs and their others, each once, are drawn from now on and no others. False where no ink has changed by that.
    bool setDrawn(const std::vector<Drawn> &runs);

    /// Nothing where the run is not drawn.
    std::optional<RunInk> ink(const RunKey &run) const;

private:
    struct Hue {
        int hue;
        bool isForGood;
        int age; // in the order of giving
    };

    QHash<RunKey, Hue> m_hues; // of every run that was ever drawn in a colour of the cycle
    QHash<RunKey, RunInk> m_inks; // of the drawn runs
    int m_given = 0;
};

} // namespace runloupe

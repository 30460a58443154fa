#include "baselinecurves.h"

#include "curvevalues.h"

#include <cmath>

namespace runloupe {

ComparedSeries comparedWith(const CurvePoints &baseline, const CurvePoints &run, CurveValues values)
{
    auto compared = std::make_shared<Series>();
    compared->runId = run.series()->runId;
    compared->key = run.series()->key;
    std::size_t alone = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const std::optional<CurveValue> partner = valueAt(baseline, run.x(i));
        if (!partner || !std::isfinite(partner->value)) {
            ++alone;
            continue;
        }
        const double value = values == CurveValues::Ratio ? run.logged(i) / partner->value : run.logged(i) - partner->value;
        compared->append(run.step(i), run.series()->timestamps[run.place(i)], value);
    }
    compared->sort();
    return { compared, alone };
}

} // namespace runloupe

#pragma once

#include "curvelegend.h"

namespace runloupe {

/// A bar for each run, where a metric was logged once: as in the legend the greatest first, with the value at its end.
/// Pointing at a run and clicking it mean the same as on a curve.
class RunBars : public CurveLegend {
    Q_OBJECT

public:
    explicit RunBars(QWidget *parent = nullptr);

    void setEntries(const QList<CurveLegendModel::Entry> &entries);

    /// What all bars are drawn in: from `least` to `greatest`, which have the zero between them.
    struct Range {
        double least = 0;
        double greatest = 0;

        /// Where a finite value lies, 0 at the left end and 1 at the right.
        double part(double value) const;
    };
    const Range &range() const { return m_range; }
    /// What the names and the values need, in pixels.
    int nameWidth() const;
    int valueWidth() const { return m_valueWidth; }

private:
    Range m_range;
    int m_widestName = 0;
    int m_valueWidth = 0;
};

} // namespace runloupe

#pragma once

#include <QString>

namespace runloupe {

/// How the numbers along one axis are written: all in one notation, with as many decimals as tell neighbours apart.
///
/// `0.0 0.5 1.0`; `0 5k 10k` and `1.5M` for thousands and millions; `0 1e−6 2e−6` at the far ends of doubles.
class TickLabels {
public:
    /// `step` lies between neighbours; `largest` is the greatest distance from zero.
    TickLabels(double step, double largest);

    QString label(double value) const;

private:
    enum class Notation { Plain, Prefixed, Scientific };

    QString scientific(double value) const;

    double m_step;
    Notation m_notation = Notation::Plain;
    double m_unit = 1; // what is counted: 1, or thousands, millions …
    QString m_prefix; // stands for the unit
    int m_decimals = 0;
    bool m_hasGroups = false; // thousands are set apart
};

} // namespace runloupe

#pragma once

#include "expression.h"

namespace runloupe {

/// Whether a number satisfies a clause whose values are numbers. NaN satisfies only what is negated, as in IEEE 754.
class NumberTest {
public:
    explicit NumberTest(const Clause &clause);

    bool operator()(double number) const;

private:
    bool holds(double number) const;

    Comparator m_comparator;
    bool m_isNegated;
    std::vector<double> m_values;
};

} // namespace runloupe

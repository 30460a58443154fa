#pragma once

#include "core/decimal.h"
#include "expression.h"

namespace runloupe {

/// Whether a number satisfies a clause whose values are numbers. NaN satisfies only what is negated, as in IEEE 754.
class NumberTest {
public:
    explicit NumberTest(const Clause &clause);

    bool operator()(double number) const;
    /// Of a number that was written as a text: its digits count beyond those of a double.
    bool operator()(double number, QByteArrayView text) const;

private:
    template <typename Order>
    bool holds(Order orderTo) const;

    Comparator m_comparator;
    bool m_isNegated;
    std::vector<double> m_values;
    std::vector<Decimal> m_exactValues;
};

} // namespace runloupe

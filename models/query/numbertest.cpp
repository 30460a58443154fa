#include "numbertest.h"

#include <algorithm>

namespace runloupe {

NumberTest::NumberTest(const Clause &clause)
    : m_comparator(clause.comparator)
    , m_isNegated(clause.isNegated)
{
    for (const Value &value : clause.values)
        m_values.push_back(value.number);
}

bool NumberTest::operator()(double number) const
{
    return holds(number) != m_isNegated;
}

bool NumberTest::holds(double number) const
{
    switch (m_comparator) {
    case Comparator::Less:
        return number < m_values[0];
    case Comparator::LessOrEqual:
        return number <= m_values[0];
    case Comparator::Greater:
        return number > m_values[0];
    case Comparator::GreaterOrEqual:
        return number >= m_values[0];
    case Comparator::Between:
        return number >= m_values[0] && number <= m_values[1];
    default:
        return std::find(m_values.begin(), m_values.end(), number) != m_values.end();
    }
}

} // namespace runloupe

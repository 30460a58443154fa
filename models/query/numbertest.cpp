#include "numbertest.h"

namespace runloupe {

NumberTest::NumberTest(const Clause &clause)
    : m_comparator(clause.comparator)
    , m_isNegated(clause.isNegated)
{
    for (const Value &value : clause.values) {
        m_values.push_back(value.number);
        m_exactValues.emplace_back(value.text.toUtf8());
    }
}

bool NumberTest::operator()(double number) const
{
    return holds([&](std::size_t i) { return number <=> m_values[i]; }) != m_isNegated;
}

bool NumberTest::operator()(double number, QByteArrayView text) const
{
    const auto orderTo = [&](std::size_t i) -> std::partial_ordering {
        return number == m_values[i] ? Decimal(text) <=> m_exactValues[i] : number <=> m_values[i];
    };
    return holds(orderTo) != m_isNegated;
}

/// `orderTo(i)` compares the number with a value of the clause.
template <typename Order>
bool NumberTest::holds(Order orderTo) const
{
    switch (m_comparator) {
    case Comparator::Less:
        return orderTo(0) < 0;
    case Comparator::LessOrEqual:
        return orderTo(0) <= 0;
    case Comparator::Greater:
        return orderTo(0) > 0;
    case Comparator::GreaterOrEqual:
        return orderTo(0) >= 0;
    case Comparator::Between:
        return orderTo(0) >= 0 && orderTo(1) <= 0;
    default:
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (orderTo(i) == 0)
                return true;
        }
        return false;
    }
}

} // namespace runloupe

#include "texttest.h"

#include "core/numbers.h"

#include <algorithm>

namespace runloupe {

namespace {

bool comparesNumbers(const Clause &clause)
{
    const bool mayHoldNumbers = clause.field.kind == Field::Kind::Param || clause.field.kind == Field::Kind::Tag;
    return mayHoldNumbers && clause.values.front().isNumber;
}

} // namespace

TextTest::TextTest(const Clause &clause)
    : m_isNegated(clause.isNegated)
{
    for (const Value &value : clause.values)
        m_values.push_back(value.text.toUtf8());
    if (comparesNumbers(clause))
        m_number.emplace(clause);
    else if (clause.comparator == Comparator::Like)
        m_like.emplace(m_values.front(), LikePattern::Case::Sensitive);
    else if (clause.comparator == Comparator::ILike)
        m_like.emplace(m_values.front(), LikePattern::Case::AsciiInsensitive);
    else if (clause.comparator == Comparator::RLike)
        m_expression.emplace(clause.values.front().text);
}

bool TextTest::operator()(QByteArrayView text) const
{
    if (m_number) {
        const std::optional<double> number = parseNumber(text);
        return number && (*m_number)(*number);
    }
    return holds(text) != m_isNegated;
}

bool TextTest::holds(QByteArrayView text) const
{
    if (m_like)
        return m_like->matches(text);
    if (m_expression)
        return m_expression->match(QString::fromUtf8(text)).hasMatch();
    return std::find(m_values.begin(), m_values.end(), text) != m_values.end();
}

} // namespace runloupe

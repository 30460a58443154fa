#pragma once

#include "likepattern.h"
#include "numbertest.h"

#include <QRegularExpression>

#include <optional>

namespace runloupe {

/// Whether a text, UTF-8, satisfies a clause of any comparator but IS NULL.
class TextTest {
public:
    explicit TextTest(const Clause &clause);

    bool operator()(QByteArrayView text) const;

private:
    bool holds(QByteArrayView text) const;

    bool m_isNegated;
    std::vector<QByteArray> m_values;
    std::optional<NumberTest> m_number; // the text is read as a number
    std::optional<LikePattern> m_like;
    std::optional<QRegularExpression> m_expression;
};

} // namespace runloupe

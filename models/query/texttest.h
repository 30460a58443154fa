#pragma once

#include "likepattern.h"
#include "numbertest.h"

#include <QRegularExpression>

#include <optional>

namespace runloupe {

/// Whether a text, UTF-8, satisfies a clause of any comparator but IS NULL, in the eyes of MLflow's SQL stores or folders.
class TextTest {
public:
    TextTest(const Clause &clause, SearchDialect dialect);

    enum class Answer { No, Yes, TooHard };
    /// Too hard is a text on which a regular expression gives up, after a great many steps.
    Answer operator()(QByteArrayView text) const;

private:
    void preparePattern(const Clause &clause, SearchDialect dialect);
    bool satisfiesNumbers(QByteArrayView text) const;
    Answer matchesExpression(const QString &text) const;
    bool holds(QByteArrayView text) const;

    bool m_isNegated;
    std::vector<QByteArray> m_values;
    std::optional<NumberTest> m_number; // the text is read as a number
    std::optional<LikePattern> m_like;
    std::optional<QRegularExpression> m_expression;
};

} // namespace runloupe

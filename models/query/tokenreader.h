#pragma once

#include "queryproblem.h"
#include "token.h"

#include <QList>

#include <optional>

namespace runloupe {

/// Walks over the tokens of a query, for a parser, and keeps the first problem that the parser meets on its way.
class TokenReader {
public:
    explicit TokenReader(const QString &query);

    /// The one at hand; at the end, the End token, again and again.
    const Token &token() const { return m_tokens[m_place]; }
    /// The one taken last; only after one was.
    const Token &taken() const { return m_tokens[m_place - 1]; }
    void take();
    /// Takes the token at hand if it is this one, and says whether it was.
    bool takeWord(QLatin1String word);
    bool takeSymbol(QLatin1String symbol);

    /// The first problem stays: what follows from it would only confuse.
    void fail(const Token &at, const QString &message);
    /// What was expected at the token at hand; a quote that is never closed explains itself.
    void fail(const QString &message);
    bool hasFailed() const { return m_problem.has_value(); }
    const std::optional<QueryProblem> &problem() const { return m_problem; }

private:
    QList<Token> m_tokens; // the last one is End
    qsizetype m_place = 0;
    std::optional<QueryProblem> m_problem;
};

} // namespace runloupe

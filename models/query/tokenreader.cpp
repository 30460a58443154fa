#include "tokenreader.h"

#include "lexer.h"

#include <QCoreApplication>

namespace runloupe {

TokenReader::TokenReader(const QString &query)
    : m_tokens(tokens(query))
{
}

void TokenReader::take()
{
    if (token().kind != Token::Kind::End)
        ++m_place;
}

bool TokenReader::takeWord(QLatin1String word)
{
    const bool isThere = token().isWord(word);
    if (isThere)
        take();
    return isThere;
}

bool TokenReader::takeSymbol(QLatin1String symbol)
{
    const bool isThere = token().isSymbol(symbol);
    if (isThere)
        take();
    return isThere;
}

void TokenReader::fail(const Token &at, const QString &message)
{
    if (!m_problem)
        m_problem = QueryProblem { at.position, at.length, message };
}

void TokenReader::fail(const QString &message)
{
    if (token().kind == Token::Kind::Unclosed)
        fail(token(), QCoreApplication::translate("runloupe::Filter", "The quote %1 is never closed.").arg(token().quote));
    else
        fail(token(), message);
}

} // namespace runloupe

#include "querycontext.h"

#include "fieldresolver.h"
#include "lexer.h"

namespace runloupe {

namespace {

using Wants = QueryContext::Wants;

/// Follows a query token by token and forgives what it does not understand.
class Follower {
public:
    void follow(const Token &token)
    {
        switch (wants) {
        case Wants::Field:
            followField(token);
            break;
        case Wants::Comparator:
            followComparator(token);
            break;
        case Wants::Null:
            wants = token.isWord(QLatin1String("not")) ? Wants::Null : Wants::Connective;
            break;
        case Wants::Bracket:
            wants = Wants::Value;
            break;
        case Wants::Value:
            wants = m_afterValue;
            break;
        case Wants::Comma:
            wants = token.isSymbol(QLatin1String(",")) ? Wants::Value : Wants::Connective;
            break;
        case Wants::RangeAnd:
            wants = Wants::Value;
            m_afterValue = Wants::Connective;
            break;
        case Wants::Connective:
            if (!token.isSymbol(QLatin1String(")")))
                followField(token); // the `and` may be missing
            break;
        }
    }

    Wants wants = Wants::Field;
    std::optional<Field> field;

private:
    void followField(const Token &token)
    {
        const bool isBetweenFields = token.isWord(QLatin1String("and")) || token.isWord(QLatin1String("or"))
            || token.isWord(QLatin1String("not")) || token.isSymbol(QLatin1String("("));
        wants = isBetweenFields ? Wants::Field : Wants::Comparator;
        if (isBetweenFields)
            return;
        const std::variant<Field, QString> resolved = resolveField(token);
        const Field *known = std::get_if<Field>(&resolved);
        field = known ? std::optional(*known) : std::nullopt;
    }

    void followComparator(const Token &token)
    {
        m_afterValue = Wants::Connective;
        if (token.isWord(QLatin1String("not")))
            return;
        wants = Wants::Value;
        if (token.isWord(QLatin1String("is"))) {
            wants = Wants::Null;
        } else if (token.isWord(QLatin1String("in"))) {
            wants = Wants::Bracket;
            m_afterValue = Wants::Comma;
        } else if (token.isWord(QLatin1String("between"))) {
            m_afterValue = Wants::RangeAnd;
        }
    }

    Wants m_afterValue = Wants::Connective;
};

/// Whether somebody with the cursor there is still writing the token.
bool isBeingWritten(const Token &token, qsizetype cursor)
{
    const bool isWord = token.kind == Token::Kind::Name || token.kind == Token::Kind::Number
        || token.kind == Token::Kind::Unclosed || (token.kind == Token::Kind::Text && cursor < token.end());
    return isWord && token.position < cursor && cursor <= token.end();
}

} // namespace

QueryContext contextAt(const QString &query, qsizetype cursor)
{
    QueryContext context;
    context.from = cursor;
    Follower follower;
    for (const Token &token : tokens(query)) {
        if (token.position >= cursor)
            break;
        if (isBeingWritten(token, cursor)) {
            context.from = token.position;
            context.length = (token.kind == Token::Kind::Unclosed ? cursor : token.end()) - token.position;
            break;
        }
        follower.follow(token);
    }
    context.wants = follower.wants;
    context.field = follower.field;
    context.start = query.sliced(context.from, cursor - context.from);
    return context;
}

} // namespace runloupe

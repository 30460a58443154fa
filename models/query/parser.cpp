#include "parser.h"

#include "clauserules.h"
#include "fieldresolver.h"
#include "spelling.h"
#include "tokenreader.h"

#include <QCoreApplication>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Filter", text);
}

constexpr int DeepestNesting = 100; // each level is a few stack frames

const QLatin1String And("and");
const QLatin1String Or("or");
const QLatin1String Not("not");
const QLatin1String In("in");
const QLatin1String Is("is");
const QLatin1String Null("null");
const QLatin1String Between("between");
const QLatin1String Open("(");
const QLatin1String Close(")");
const QLatin1String Comma(",");

/// Recursive descent, one function a rule of the grammar. The first problem ends it: whoever sees hasFailed() returns.
class Parser : TokenReader {
public:
    explicit Parser(const QString &text)
        : TokenReader(text)
    {
    }

    std::variant<Expression, QueryProblem> parse()
    {
        skipAnds();
        Expression filter;
        if (token().kind != Token::Kind::End)
            filter = disjunction();
        if (!hasFailed() && token().kind != Token::Kind::End)
            fail(token().isSymbol(Close) ? tr("This bracket closes none that was opened.")
                                         : tr("Expected `and`, `or` or the end of the filter here."));
        if (hasFailed())
            return *problem();
        return filter;
    }

private:
    void skipAnds()
    {
        while (takeWord(And)) { }
    }

    Expression disjunction()
    {
        Expression either { Expression::Kind::Or, {}, { conjunction() } };
        while (!hasFailed() && takeWord(Or))
            either.operands.push_back(conjunction());
        return joined(std::move(either));
    }

    Expression conjunction()
    {
        Expression all;
        do {
            skipAnds();
            all.operands.push_back(negation());
            skipAnds();
        } while (!hasFailed() && beginsNegation());
        return joined(std::move(all));
    }

    /// An only operand stands for itself; several reach from the first to the last.
    static Expression joined(Expression expression)
    {
        std::vector<Expression> &operands = expression.operands;
        if (operands.size() == 1)
            return Expression(std::move(operands.front()));
        expression.position = operands.front().position;
        expression.length = operands.back().end() - expression.position;
        return expression;
    }

    bool beginsNegation() const
    {
        return token().isSymbol(Open) || token().kind == Token::Kind::Text
            || (token().kind == Token::Kind::Name && !token().isWord(Or));
    }

    Expression negation()
    {
        const qsizetype position = token().position;
        bool isNegated = false;
        while (takeWord(Not))
            isNegated = !isNegated;
        Expression expression = takeSymbol(Open) ? group() : comparison();
        if (isNegated)
            expression = Expression { Expression::Kind::Not, {}, { Expression(std::move(expression)) } };
        expression.position = position;
        expression.length = hasFailed() ? 0 : taken().end() - position;
        return expression;
    }

    Expression group()
    {
        if (++m_depth > DeepestNesting)
            fail(taken(), tr("The brackets are nested too deeply; %1 levels are the most.").arg(DeepestNesting));
        Expression inner = hasFailed() ? Expression() : disjunction();
        --m_depth;
        if (!hasFailed() && !takeSymbol(Close))
            fail(tr("Expected `)`, `and` or `or` here."));
        return inner;
    }

    Expression comparison()
    {
        Expression expression { Expression::Kind::Clause, {}, {} };
        expression.clause.field = field();
        if (!hasFailed())
            readCondition(expression.clause);
        return expression;
    }

    Field field()
    {
        const Token name = token();
        if (name.kind != Token::Kind::Name && name.kind != Token::Kind::Text) {
            fail(tr("Expected what to compare, such as `metrics.loss`, `params.lr`, `tags.team` or `status`."));
            return {};
        }
        const std::variant<Field, QString> known = resolveField(name);
        if (const QString *message = std::get_if<QString>(&known)) {
            fail(*message);
            return {};
        }
        take();
        return std::get<Field>(known);
    }

    void readCondition(Clause &clause)
    {
        if (takeWord(Is)) {
            readNull(clause);
            return;
        }
        clause.isNegated = takeWord(Not);
        const Token comparator = token();
        if (takeWord(In)) {
            clause.comparator = Comparator::In;
            readList(clause);
        } else if (takeWord(Between)) {
            clause.comparator = Comparator::Between;
            readRange(clause);
        } else if (const Spelling *spelling = spellingOf(comparator);
                   spelling && (!clause.isNegated || isPattern(spelling->comparator))) {
            take();
            clause.comparator = spelling->comparator;
            clause.isNegated |= spelling->isNegated;
            checkComparator(clause);
            readValue(clause, comparator);
        } else {
            fail(clause.isNegated ? tr("Expected `in`, `like`, `ilike`, `rlike` or `between` after `not`.")
                                  : tr("Expected a comparator, such as `=`, `!=`, `<`, `like`, `in` or `is null`."));
        }
    }

    /// The comparator is the token just taken.
    void checkComparator(const Clause &clause)
    {
        const Token &written = taken();
        if (const std::optional<QString> problem = problemWithComparator(clause, written.text))
            fail(written, *problem);
    }

    void readNull(Clause &clause)
    {
        clause.comparator = Comparator::IsNull;
        clause.isNegated = takeWord(Not);
        if (!takeWord(Null))
            fail(tr("Expected `null` or `not null` after `is`."));
    }

    void readList(Clause &clause)
    {
        const Token in = taken();
        if (!takeSymbol(Open))
            fail(tr("Expected a list in brackets after `in`, such as `('a', 'b')`."));
        while (!hasFailed() && !(token().isSymbol(Close) && !clause.values.empty())) {
            readValue(clause, in);
            if (!hasFailed() && !takeSymbol(Comma) && !token().isSymbol(Close))
                fail(tr("Expected `,` or `)` in the list."));
        }
        if (!hasFailed())
            take();
    }

    void readRange(Clause &clause)
    {
        const Token between = taken();
        checkComparator(clause);
        readValue(clause, between);
        if (!hasFailed() && !takeWord(And))
            fail(tr("Expected `and` between the two ends of `between`."));
        if (!hasFailed())
            readValue(clause, between);
    }

    void readValue(Clause &clause, const Token &comparator)
    {
        const Token &value = token();
        if (const std::optional<QString> problem = problemWithValue(clause, comparator, value)) {
            fail(*problem);
            return;
        }
        clause.values.push_back({ value.text, value.number, value.kind == Token::Kind::Number });
        take();
    }

    int m_depth = 0;
};

} // namespace

std::variant<Expression, QueryProblem> parseFilter(const QString &text)
{
    return Parser(text).parse();
}

} // namespace runloupe

#include "fieldclauses.h"

#include "lexer.h"

#include <algorithm>

namespace runloupe {

namespace {

using Kind = Expression::Kind;

bool mentions(const Expression &expression, const Field &field)
{
    if (expression.kind == Kind::Clause)
        return expression.clause.field == field;
    return std::any_of(expression.operands.begin(), expression.operands.end(),
                       [&field](const Expression &operand) { return mentions(operand, field); });
}

bool isOnlyOn(const Expression &expression, const Field &field)
{
    if (expression.kind == Kind::Clause)
        return expression.clause.field == field;
    return !expression.operands.empty()
        && std::all_of(expression.operands.begin(), expression.operands.end(),
                       [&field](const Expression &operand) { return isOnlyOn(operand, field); });
}

void collect(FieldClauses &found, const Field &field, const Expression &expression)
{
    if (expression.kind == Kind::And) {
        for (const Expression &operand : expression.operands)
            collect(found, field, operand);
    } else if (expression.kind == Kind::Clause && expression.clause.field == field) {
        found.clauses.push_back(expression.clause);
    } else {
        found.isMore |= mentions(expression, field);
    }
}

/// One stretch of the query and what is to stand there instead.
struct Edit {
    qsizetype from;
    qsizetype to;
    QString text;
};

/// Takes all that is only on the field out of the ands, with the connectives beside it; never the whole of an And.
class ClauseReplacement {
public:
    ClauseReplacement(const Field &field, const QString &clauses)
        : m_field(field)
        , m_clauses(clauses)
    {
    }

    void replaceIn(const Expression &expression)
    {
        if (isOnlyOn(expression, m_field))
            putInPlaceOf(expression);
        else if (expression.kind == Kind::And && !expression.operands.empty())
            replaceInOperands(expression.operands);
    }

    bool isPut() const { return m_isPut || m_clauses.isEmpty(); }
    /// In the order of the query; none overlap.
    const std::vector<Edit> &edits() const { return m_edits; }

private:
    void putInPlaceOf(const Expression &expression)
    {
        m_edits.push_back({ expression.position, expression.end(), m_clauses });
        m_isPut = true;
    }

    /// What goes, goes together with the `and` behind it; at the end, with the one before.
    void replaceInOperands(const std::vector<Expression> &operands)
    {
        qsizetype keptEnd = operands.front().position;
        for (std::size_t i = 0; i < operands.size(); ++i) {
            if (!isOnlyOn(operands[i], m_field) || !isPut()) {
                replaceIn(operands[i]);
                keptEnd = operands[i].end();
            } else if (i + 1 < operands.size() && isAnyKept(operands, i + 1)) {
                m_edits.push_back({ operands[i].position, operands[i + 1].position, {} });
            } else {
                m_edits.push_back({ keptEnd, operands.back().end(), {} });
                return;
            }
        }
    }

    bool isAnyKept(const std::vector<Expression> &operands, std::size_t from) const
    {
        return std::any_of(operands.begin() + std::ptrdiff_t(from), operands.end(),
                           [this](const Expression &operand) { return !isOnlyOn(operand, m_field); });
    }

    const Field &m_field;
    const QString &m_clauses;
    bool m_isPut = false;
    std::vector<Edit> m_edits;
};

/// With a blank at each end where it would run into a word.
QString edited(const QString &query, const std::vector<Edit> &edits)
{
    const auto isWordAt = [&query](qsizetype place) {
        return place >= 0 && place < query.size() && !query[place].isSpace() && query[place] != u'(' && query[place] != u')';
    };
    QString text;
    qsizetype place = 0;
    for (const Edit &edit : edits) {
        text += query.sliced(place, edit.from - place);
        if (!edit.text.isEmpty() && isWordAt(edit.from - 1))
            text += u' ';
        text += edit.text;
        if (!edit.text.isEmpty() && isWordAt(edit.to))
            text += u' ';
        place = edit.to;
    }
    return (text + query.sliced(place)).trimmed();
}

/// `or` binds weaker than the `and` that is to come.
bool needsBrackets(const Expression &query)
{
    return query.kind == Kind::Or && query.position == query.operands.front().position;
}

QString appended(const QString &query, const Expression &expression, const QString &clauses)
{
    const bool isAll = expression.kind == Kind::And && expression.operands.empty();
    if (isAll)
        return clauses;
    const QString before = needsBrackets(expression) ? u'(' + query.trimmed() + u')' : query.trimmed();
    const QList<Token> words = tokens(query);
    const bool endsWithAnd = words[words.size() - 2].isWord(QLatin1String("and"));
    return before + (endsWithAnd && !needsBrackets(expression) ? QLatin1String(" ") : QLatin1String(" and ")) + clauses;
}

} // namespace

FieldClauses clausesOn(const Field &field, const Expression &query)
{
    FieldClauses found;
    collect(found, field, query);
    return found;
}

QString withClauses(const QString &query, const Expression &expression, const Field &field, const QString &clauses)
{
    if (clauses.isEmpty() && isOnlyOn(expression, field))
        return {};
    ClauseReplacement replacement(field, clauses);
    replacement.replaceIn(expression);
    const QString rest = edited(query, replacement.edits());
    return replacement.isPut() ? rest : appended(rest, expression, clauses);
}

} // namespace runloupe

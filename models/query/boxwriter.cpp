#include "boxwriter.h"

#include "boxreader.h"
#include "boxvalue.h"
#include "containing.h"
#include "fieldclauses.h"
#include "parser.h"
#include "spelling.h"

#include <algorithm>

namespace runloupe {

namespace {

using Clauses = std::vector<Clause>;

/// BETWEEN as the two comparisons that it is.
Clauses apart(const Clauses &clauses)
{
    Clauses parts;
    for (const Clause &clause : clauses) {
        if (clause.comparator == Comparator::Between && !clause.isNegated) {
            parts.push_back({ clause.field, Comparator::GreaterOrEqual, false, { clause.values[0] } });
            parts.push_back({ clause.field, Comparator::LessOrEqual, false, { clause.values[1] } });
        } else {
            parts.push_back(clause);
        }
    }
    return parts;
}

/// The other way round: both ends in one clause.
Clauses joined(const Clauses &clauses)
{
    const bool isRange = clauses.size() == 2 && clauses[0].comparator == Comparator::GreaterOrEqual
        && clauses[1].comparator == Comparator::LessOrEqual;
    if (!isRange)
        return clauses;
    return { { clauses[0].field, Comparator::Between, false, { clauses[0].values.front(), clauses[1].values.front() } } };
}

/// Writes single clauses. What it writes is read again before anybody sees it, so it need not know all exceptions.
class BoxWriter {
public:
    explicit BoxWriter(const BoxField &box)
        : m_box(box)
    {
    }

    QString write(const Clause &clause) const
    {
        const QString isNot = clause.isNegated ? QStringLiteral("!") : QString();
        if (clause.comparator == Comparator::IsNull)
            return isNot + QLatin1String("missing");
        if (const std::optional<QString> text = containedText(clause))
            return isNot + (needsQuotes(*text) ? quoted(*text) : *text);
        switch (clause.comparator) {
        case Comparator::RLike:
            return isNot + expression(clause.values.front().text);
        case Comparator::Equal:
        case Comparator::In:
            return equal(clause);
        case Comparator::Between:
            return isNot + range(clause);
        default:
            return spellingOf(clause.comparator, clause.isNegated) + ordered(clause);
        }
    }

private:
    static QString quoted(const QString &text) { return u'"' + text + u'"'; }

    /// Whether the box would take the text for something else than itself.
    bool needsQuotes(const QString &text) const
    {
        const auto read = clausesOfBox(m_box, text);
        return !read || read->size() != 1 || containedText(read->front()) != text;
    }

    static QString expression(const QString &pattern)
    {
        const QLatin1String anyCase("(?i)");
        return pattern.startsWith(anyCase) ? u'/' + pattern.sliced(anyCase.size()) + QLatin1String("/i") : u'/' + pattern + u'/';
    }

    QString equal(const Clause &clause) const
    {
        QStringList texts;
        for (const Value &value : clause.values)
            texts << (value.isNumber ? textBeginningAt(m_box.values, value) : listed(shownAs(value.text)));
        const bool areNumbers = clause.values.front().isNumber;
        return QLatin1String(clause.isNegated ? "!=" : areNumbers ? "" : "=") + texts.join(QLatin1String(", "));
    }

    static QString listed(const QString &text)
    {
        return text.isEmpty() || text.contains(u',') || text.trimmed() != text ? quoted(text) : text;
    }

    QString shownAs(const QString &stored) const
    {
        const auto name = std::find_if(m_box.names.begin(), m_box.names.end(),
                                       [&stored](const BoxField::Name &candidate) { return candidate.stored == stored; });
        return name == m_box.names.end() ? stored : name->shown;
    }

    /// A range of all that one value covers is that value.
    QString range(const Clause &clause) const
    {
        const BoxField::Values values = valuesOf(clause);
        const QString from = textBeginningAt(values, clause.values[0]);
        const std::optional<BoxValue> whole = boxValueOf(values, from);
        if (whole && whole->most == clause.values[1] && !(whole->least == whole->most))
            return from;
        return from + QLatin1String("..") + textEndingAt(values, clause.values[1]);
    }

    QString ordered(const Clause &clause) const
    {
        const bool isAtEnd = clause.comparator == Comparator::Greater || clause.comparator == Comparator::LessOrEqual;
        const BoxField::Values values = valuesOf(clause);
        return isAtEnd ? textEndingAt(values, clause.values.front()) : textBeginningAt(values, clause.values.front());
    }

    /// Where texts are compared by size, they are numbers.
    BoxField::Values valuesOf(const Clause &clause) const
    {
        const bool areTexts = m_box.values == BoxField::Values::Texts;
        return areTexts && isOrdering(clause.comparator) ? BoxField::Values::Numbers : m_box.values;
    }

    const BoxField &m_box;
};

} // namespace

std::optional<QString> boxText(const BoxField &box, const std::vector<Clause> &clauses)
{
    const BoxWriter writer(box);
    QStringList texts;
    for (const Clause &clause : joined(clauses))
        texts << writer.write(clause);
    const QString text = texts.join(u' ');
    return boxMeans(box, text, clauses) ? std::optional(text) : std::nullopt;
}

bool boxMeans(const BoxField &box, const QString &text, const std::vector<Clause> &clauses)
{
    const Result<Clauses> said = clausesOfBox(box, text);
    if (!said)
        return false;
    const auto written = parseFilter(queryText(*said)); // texts that cannot be quoted become expressions
    const Expression *const query = std::get_if<Expression>(&written);
    return query && apart(clausesOn(box.field, *query).clauses) == apart(clauses);
}

} // namespace runloupe

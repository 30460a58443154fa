#include "boxreader.h"

#include "boxvalue.h"
#include "clauserules.h"
#include "containing.h"
#include "lexer.h"
#include "quote.h"
#include "spelling.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace runloupe {

namespace {

using Clauses = std::vector<Clause>;

constexpr QLatin1String Missing("missing");
constexpr QLatin1String Range("..");

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Filter", text);
}

Error invalid(const QString &message)
{
    return { Error::Kind::Invalid, message };
}

/// Between double quotes, what is between them.
QString unquoted(const QString &text)
{
    const bool isQuoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    return isQuoted ? text.sliced(1, text.size() - 2) : text;
}

/// At the commas that stand outside double quotes.
QStringList splitList(const QString &text)
{
    static const QRegularExpression comma(QStringLiteral(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    QStringList parts = text.split(comma);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

/// A comparator and what stands behind it; only the first of several may lack its comparator.
struct Comparison {
    QString comparator;
    QString operand;
};

QList<Comparison> comparisonsIn(const QString &text)
{
    static const QRegularExpression comparator(QStringLiteral("[<>!=]=|<>|[<>=]"));
    QList<Comparison> comparisons;
    qsizetype place = 0;
    for (auto matches = comparator.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = text.sliced(place, match.capturedStart() - place).trimmed();
        if (!comparisons.isEmpty())
            comparisons.last().operand = before;
        else if (!before.isEmpty())
            comparisons << Comparison { {}, before };
        comparisons << Comparison { match.captured(), {} };
        place = match.capturedEnd();
    }
    if (comparisons.isEmpty())
        return { { {}, text } };
    comparisons.last().operand = text.sliced(place).trimmed();
    return comparisons;
}

/// Reads one box; `!` in front has been taken off and is known.
class BoxReader {
public:
    BoxReader(const BoxField &box, bool isNegated)
        : m_box(box)
        , m_isNegated(isNegated)
    {
    }

    Result<Clauses> read(const QString &text) const
    {
        if (text.compare(Missing, Qt::CaseInsensitive) == 0)
            return one(Comparator::IsNull, {});
        if (text.startsWith(u'/') && !isNumeric(m_box.field))
            return readExpression(text);
        if (m_box.values != BoxField::Values::Texts)
            return readNumbers(text, m_box.values);
        if (isOrderingOfTexts(text))
            return readNumbers(text, BoxField::Values::Numbers);
        return readText(text);
    }

private:
    Result<Clauses> one(Comparator comparator, const std::vector<Value> &values) const
    {
        return Clauses { { m_box.field, comparator, m_isNegated, values } };
    }

    /// `=`, or IN where there are several.
    Result<Clauses> oneOf(const QStringList &texts) const
    {
        std::vector<Value> values;
        for (const QString &text : texts)
            values.push_back({ text });
        return one(values.size() == 1 ? Comparator::Equal : Comparator::In, values);
    }

    /// Params and tags are texts that may be compared as numbers; that `<` does not suit the others is told later.
    bool isOrderingOfTexts(const QString &text) const
    {
        if (text.startsWith(u'<') || text.startsWith(u'>'))
            return !text.startsWith(QLatin1String("<>"));
        const QStringList ends = text.split(Range);
        const bool isRange = ends.size() == 2 && ends != QStringList { {}, {} };
        return isRange && mayHoldNumbers(m_box.field) && std::all_of(ends.begin(), ends.end(), [](const QString &end) {
                   return end.trimmed().isEmpty() || boxValueOf(BoxField::Values::Numbers, end.trimmed());
               });
    }

    Result<Clauses> readExpression(const QString &text) const
    {
        static const QRegularExpression form(QStringLiteral("^/(.+)/(i?)$"), QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return invalid(tr("A regular expression ends with `/`. Put a text that begins with one in double quotes."));
        if (const std::optional<QString> problem = problemWithPattern(match.captured(1)))
            return invalid(*problem);
        return one(Comparator::RLike,
                   { { (match.captured(2).isEmpty() ? QString() : QStringLiteral("(?i)")) + match.captured(1) } });
    }

    Result<Clauses> readText(const QString &text) const
    {
        const QString comparator = comparisonsIn(text).first().comparator;
        if (comparator.isEmpty())
            return readContained(unquoted(text));
        const bool isUnequal = comparator == QLatin1String("!=") || comparator == QLatin1String("<>");
        return BoxReader(m_box, isUnequal != m_isNegated).readEqual(text.sliced(comparator.size()).trimmed());
    }

    Result<Clauses> readContained(const QString &text) const
    {
        if (m_box.names.isEmpty()) {
            Clause clause = containing(m_box.field, text);
            clause.isNegated = m_isNegated;
            return Clauses { clause };
        }
        QStringList stored;
        for (const BoxField::Name &name : m_box.names) {
            if ((name.shown.contains(text, Qt::CaseInsensitive) || name.stored == text) && !stored.contains(name.stored))
                stored << name.stored;
        }
        if (stored.isEmpty())
            return invalid(tr("No value of this column contains “%1”.").arg(text));
        return oneOf(stored);
    }

    Result<Clauses> readEqual(const QString &text) const
    {
        if (text.isEmpty())
            return invalid(tr("Expected a text after `=`; `\"\"` is the empty one."));
        QStringList stored;
        for (const QString &part : splitList(text))
            stored << storedAs(unquoted(part));
        stored.removeDuplicates();
        return oneOf(stored);
    }

    QStringList storedAs(const QString &shown) const
    {
        QStringList stored;
        for (const BoxField::Name &name : m_box.names) {
            if (name.shown.compare(shown, Qt::CaseInsensitive) == 0)
                stored << name.stored;
        }
        return stored.isEmpty() ? QStringList { shown } : stored;
    }

    Result<Clauses> readNumbers(const QString &text, BoxField::Values values) const
    {
        if (text.contains(Range))
            return readRange(text, values);
        const QList<Comparison> comparisons = comparisonsIn(text);
        if (m_isNegated && !comparisons.first().comparator.isEmpty())
            return invalid(tr("`!` stands in front of a value, a range or `missing`, and in `!=`."));
        Clauses clauses;
        for (const Comparison &comparison : comparisons) {
            const Result<Clause> clause = readComparison(comparison, values);
            if (!clause)
                return clause.error();
            clauses.push_back(*clause);
        }
        return clauses;
    }

    Result<Clauses> readRange(const QString &text, BoxField::Values values) const
    {
        const qsizetype dots = text.indexOf(Range);
        const QString from = text.first(dots).trimmed();
        const QString to = text.sliced(dots + Range.size()).trimmed();
        const std::optional<BoxValue> least = boxValueOf(values, from);
        const std::optional<BoxValue> most = boxValueOf(values, to);
        if ((!least && !from.isEmpty()) || (!most && !to.isEmpty()) || (!least && !most))
            return invalid(expectation(values));
        if (least && most)
            return one(Comparator::Between, { least->least, most->end });
        if (m_isNegated)
            return invalid(tr("`!` stands in front of ranges with two ends only."));
        return least ? one(Comparator::GreaterOrEqual, { least->least }) : one(Comparator::LessOrEqual, { most->end });
    }

    Result<Clause> readComparison(const Comparison &comparison, BoxField::Values values) const
    {
        const Spelling *const spelling = spellingOf(tokens(comparison.comparator).first());
        Clause clause {
            m_box.field, spelling ? spelling->comparator : Comparator::Equal, (spelling && spelling->isNegated) != m_isNegated, {}
        };
        if (const auto problem = problemWithComparator(clause, comparison.comparator))
            return invalid(*problem);
        std::vector<BoxValue> operands;
        for (const QString &part : splitList(comparison.operand)) {
            const std::optional<BoxValue> value = boxValueOf(values, part);
            if (!value)
                return invalid(expectation(values));
            operands.push_back(*value);
        }
        if (clause.comparator != Comparator::Equal && operands.size() > 1)
            return invalid(tr("Expected only one value after `%1`.").arg(comparison.comparator));
        return compared(clause, operands);
    }

    static Result<Clause> compared(Clause clause, const std::vector<BoxValue> &operands)
    {
        const BoxValue &first = operands.front();
        switch (clause.comparator) {
        case Comparator::LessOrEqual:
        case Comparator::Greater:
            clause.values = { first.end };
            return clause;
        case Comparator::Less:
        case Comparator::GreaterOrEqual:
            clause.values = { first.least };
            return clause;
        default:
            return equal(std::move(clause), operands);
        }
    }

    static Result<Clause> equal(Clause clause, const std::vector<BoxValue> &operands)
    {
        const bool isPoint = std::all_of(operands.begin(), operands.end(),
                                         [](const BoxValue &operand) { return operand.least == operand.most; });
        if (isPoint) {
            for (const BoxValue &operand : operands)
                clause.values.push_back(operand.least);
            if (operands.size() > 1)
                clause.comparator = Comparator::In;
            return clause;
        }
        if (operands.size() > 1)
            return invalid(tr("Dates and lengths stand alone, not in lists."));
        clause.comparator = Comparator::Between;
        clause.values = { operands.front().least, operands.front().most };
        return clause;
    }

    static QString expectation(BoxField::Values values)
    {
        switch (values) {
        case BoxField::Values::Times:
            return tr("Expected a date, such as `>2026-01-31`, `2026-01..2026-03` or `missing`.");
        case BoxField::Values::Lengths:
            return tr("Expected a length of time, such as `>10min`, `1h..2h` or `missing`.");
        default:
            return tr("Expected a number, such as `>0.3`, `0.1..0.3` or `missing`.");
        }
    }

    const BoxField &m_box;
    bool m_isNegated;
};

} // namespace

Result<std::vector<Clause>> clausesOfBox(const BoxField &box, const QString &text)
{
    const QString said = text.trimmed();
    if (said.isEmpty())
        return Clauses();
    const bool isNegated = said.startsWith(u'!') && !said.startsWith(QLatin1String("!="));
    const QString rest = isNegated ? said.sliced(1).trimmed() : said;
    if (rest.isEmpty())
        return invalid(tr("Expected what is not wanted after `!`."));
    return BoxReader(box, isNegated).read(rest);
}

QString queryText(const std::vector<Clause> &clauses)
{
    QStringList texts;
    for (const Clause &clause : clauses)
        texts << queryText(clause);
    return texts.join(QLatin1String(" and "));
}

} // namespace runloupe

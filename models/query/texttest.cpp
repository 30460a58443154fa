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

/// LIKE as MLflow's file store reads it, by a regular expression of Python's: `%` and `_` stop at the end of a line unless
/// `%` is the last, a line feed at the very end does not count, and letter case is Unicode's.
QRegularExpression fileStorePattern(const QString &pattern, Qt::CaseSensitivity sensitivity)
{
    const bool isOpenEnded = pattern.endsWith(u'%');
    QString expression = QRegularExpression::escape(isOpenEnded ? pattern.chopped(1) : pattern);
    expression.replace(QLatin1String("\\%"), QLatin1String("[^\\n]*"));
    expression.replace(u'_', QLatin1String("[^\\n]"));
    if (sensitivity == Qt::CaseInsensitive) { // to Python, the four Turkish letters i are one; to PCRE they are not
        static const QRegularExpression letterI(QStringLiteral("\\\\[ıİ]|[iI]"));
        expression.replace(letterI, QStringLiteral("[iIıİ]"));
    }
    expression = QLatin1String("\\A") + expression + QLatin1String(isOpenEnded ? "" : "\\n?\\z");
    return QRegularExpression(expression,
                              sensitivity == Qt::CaseSensitive ? QRegularExpression::NoPatternOption
                                                               : QRegularExpression::CaseInsensitiveOption);
}

} // namespace

TextTest::TextTest(const Clause &clause, SearchDialect dialect)
    : m_isNegated(clause.isNegated)
{
    for (const Value &value : clause.values)
        m_values.push_back(value.text.toUtf8());
    if (comparesNumbers(clause))
        m_number.emplace(clause);
    else if (isPattern(clause.comparator))
        preparePattern(clause, dialect);
}

void TextTest::preparePattern(const Clause &clause, SearchDialect dialect)
{
    const QString &pattern = clause.values.front().text;
    const bool mindsCase = clause.comparator == Comparator::Like;
    if (clause.comparator == Comparator::RLike)
        m_expression.emplace(pattern);
    else if (dialect == SearchDialect::Files)
        m_expression = fileStorePattern(pattern, mindsCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    else
        m_like.emplace(m_values.front(), mindsCase ? LikePattern::Case::Sensitive : LikePattern::Case::AsciiInsensitive);
}

TextTest::Answer TextTest::operator()(QByteArrayView text) const
{
    const auto answer = [](bool isYes) { return isYes ? Answer::Yes : Answer::No; };
    if (m_number)
        return answer(satisfiesNumbers(text));
    if (m_expression)
        return matchesExpression(QString::fromUtf8(text));
    return answer(holds(text) != m_isNegated);
}

bool TextTest::satisfiesNumbers(QByteArrayView text) const
{
    const std::optional<double> number = parseNumber(text);
    return number && (*m_number)(*number, text);
}

TextTest::Answer TextTest::matchesExpression(const QString &text) const
{
    const QRegularExpressionMatch match = m_expression->match(text);
    if (!match.isValid())
        return Answer::TooHard;
    return match.hasMatch() != m_isNegated ? Answer::Yes : Answer::No;
}

bool TextTest::holds(QByteArrayView text) const
{
    if (m_like)
        return m_like->matches(text);
    return std::find(m_values.begin(), m_values.end(), text) != m_values.end();
}

} // namespace runloupe

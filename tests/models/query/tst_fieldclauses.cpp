#include "query/fieldclauses.h"
#include "query/parser.h"
#include "query/quote.h"

#include <QRegularExpression>
#include <QTest>

using namespace runloupe;

class TestFieldClauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAQuerySaysOfAField_data();
    void findsWhatAQuerySaysOfAField();
    void putsClausesIntoAQuery_data();
    void putsClausesIntoAQuery();
    void everyResultCanBeParsed_data();
    void everyResultCanBeParsed();
};

namespace {

const Field A { Field::Kind::Metric, QStringLiteral("a") };
const QString NewA = QStringLiteral("metrics.a < 9");

/// `a` for `metrics.a`, to keep the rows short.
QString query(QString text)
{
    return text.replace(QRegularExpression("\\b([abc])\\b"), "metrics.\\1");
}

Expression parsed(const QString &text)
{
    const auto read = parseFilter(text);
    if (const auto *problem = std::get_if<QueryProblem>(&read))
        qFatal("%s: %s", qPrintable(text), qPrintable(problem->message));
    return std::get<Expression>(read);
}

QString changed(const QString &text, const QString &clauses)
{
    return withClauses(text, parsed(text), A, clauses);
}

} // namespace

void TestFieldClauses::findsWhatAQuerySaysOfAField_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    const auto row
        = [](const char *name, const char *text, const char *found) { QTest::newRow(name) << query(text) << query(found); };
    row("nothing", "", "");
    row("only others", "b > 1 or b < 0", "");
    row("the only clause", "a > 1", "a > 1");
    row("two of three", "a > 1 and b = 2 a <= 3", "a > 1, a <= 3");
    row("in brackets", "(b = 2 and (a > 1))", "a > 1");
    row("what is joined by or is more than clauses", "a > 1 and (a < 0 or b = 2)", "a > 1, more");
    row("what is not wanted too", "not a > 1", "more");
    row("unless it is not not wanted", "not not a > 1", "a > 1");
}

void TestFieldClauses::findsWhatAQuerySaysOfAField()
{
    QFETCH(QString, query);
    const FieldClauses found = clausesOn(A, parsed(query));
    QStringList texts;
    for (const Clause &clause : found.clauses)
        texts << queryText(clause);
    if (found.isMore)
        texts << "more";
    QTEST(texts.join(", "), "found");
}

void TestFieldClauses::putsClausesIntoAQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("without");
    const auto row = [](const char *name, const char *text, const char *with, const char *without) {
        QTest::newRow(name) << query(text) << query(QString(with).replace("NEW", "a < 9")) << query(without);
    };
    row("an empty query", "", "NEW", "");
    row("blanks and ands only", " and ", "NEW", "and");
    row("other clauses stay as they are written", "b  >1 and\tc = 2", "b  >1 and\tc = 2 and NEW", "b  >1 and\tc = 2");
    row("the only clause", "a > 1", "NEW", "");
    row("the first", "a > 1 and  b = 2", "NEW and  b = 2", "b = 2");
    row("one in the middle", "b = 1 and a > 1 and c = 2", "b = 1 and NEW and c = 2", "b = 1 and c = 2");
    row("the last", "b = 1 AND a > 1", "b = 1 AND NEW", "b = 1");
    row("all but one", "a > 1 and b = 2 and a < 3 and a != 2", "NEW and b = 2", "b = 2");
    row("several at the end", "b = 2 and a > 1 and a < 3", "b = 2 and NEW", "b = 2");
    row("all of several", "a > 1 and a < 3", "NEW", "");
    row("without an and", "b = 1 a > 1 c = 2", "b = 1 NEW c = 2", "b = 1 c = 2");
    row("without blanks", "not(b=1)and(a=2)and(c=3)", "not(b=1)and NEW and(c=3)", "not(b=1)and(c=3)");
    row("in brackets", "b = 1 and (a > 1)", "b = 1 and NEW", "b = 1");
    row("beside others in brackets", "b = 1 and (a > 1 and c = 2)", "b = 1 and (NEW and c = 2)", "b = 1 and (c = 2)");
    row("brackets of nothing else go", "(a > 1 and a < 2) and b = 1", "NEW and b = 1", "b = 1");
    row("alternatives of the field itself", "b = 1 and (a < 1 or a > 2)", "b = 1 and NEW", "b = 1");
    row("nothing but alternatives of it", "a < 1 or a > 2", "NEW", "");
    row("what is not wanted of it", "not (a < 1) and b = 1", "NEW and b = 1", "b = 1");
    row("alternatives with others stay", "a < 1 or b > 2", "(a < 1 or b > 2) and NEW", "a < 1 or b > 2");
    row("brackets that are there suffice", "(a < 1 or b > 2)", "(a < 1 or b > 2) and NEW", "(a < 1 or b > 2)");
    row("brackets of other parts do not", "(a < 1) or (b > 2)", "((a < 1) or (b > 2)) and NEW", "(a < 1) or (b > 2)");
    row("an and at the end", "b = 1 and", "b = 1 and NEW", "b = 1 and");
    row("ands at both ends", "and a = 1 and", "and NEW and", "");
}

void TestFieldClauses::putsClausesIntoAQuery()
{
    QFETCH(QString, query);
    QTEST(changed(query, NewA), "with");
    QTEST(changed(query, {}), "without");
}

void TestFieldClauses::everyResultCanBeParsed_data()
{
    putsClausesIntoAQuery_data();
}

void TestFieldClauses::everyResultCanBeParsed()
{
    QFETCH(QString, query);
    const FieldClauses with = clausesOn(A, parsed(changed(query, NewA)));
    QCOMPARE(with.clauses.size(), 1);
    QCOMPARE(queryText(with.clauses.front()), NewA);
    QCOMPARE(clausesOn(A, parsed(changed(query, {}))).clauses.size(), 0);
}

QTEST_GUILESS_MAIN(TestFieldClauses)
#include "tst_fieldclauses.moc"

#include "query/filter.h"

#include "runtabletext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace runloupe;

class TestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheRuns_data();
    void findsTheRuns();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void foldersReadPatternsByLine_data();
    void foldersReadPatternsByLine();
    void aTableOfBothKindsAnswersAsBoth();
    void survivesAnyInput();
    void numbersWithoutQuotesCountInAllTheirDigits();
    void tellsWhenAnExpressionIsTooHard();
    void givesUpWhenItIsStopped();
    void survivesDeepBrackets();
};

namespace {

const QString Runs = R"(
    adam;  metrics.loss 0.5;  params.lr 0.001; params.optimizer adam; status FINISHED; start_time 100; end_time 400
    sgd;   metrics.loss 0.25; params.lr 1e-2;  params.optimizer SGD;  status FAILED;   start_time 200; end_time 250
    none;  metrics.loss nan;  params.lr None;  params.optimizer;      status RUNNING;  start_time 300
    other; metrics.val/loss 3; tags.team vision; tags.mlflow.runName quick fox; experiment_id 7; user_id ada
    data;  metrics.1a inf; dataset cifar/abc/training; dataset mnist/def/eval; lifecycle_stage deleted; status FINISHED
)";

QString found(const QString &filter, const RunTable &table)
{
    const std::variant<Filter, QueryProblem> parsed = Filter::parse(filter);
    if (const QueryProblem *problem = std::get_if<QueryProblem>(&parsed))
        return problem->message;
    QStringList ids;
    const Result<std::vector<Row>> rows = std::get<Filter>(parsed).matching(table, Stop::never());
    if (!rows)
        return rows.error().message();
    for (const Row row : *rows)
        ids << table.attribute(TextAttribute::RunId).string(row);
    return ids.join(u' ');
}

} // namespace

void TestFilter::findsTheRuns_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("runs");
    const auto row = [](const char *name, const char *filter, const char *runs) {
        QTest::newRow(name) << QString::fromUtf8(filter) << QString(runs);
    };
    row("nothing wanted: every run", "", "adam sgd none other data");
    row("a metric below a number", "metrics.loss < 0.3", "sgd");
    row("NaN is only unequal", "metrics.loss != 0.5", "sgd none");
    row("a quoted key", "metrics.`val/loss` >= 3", "other");
    row("a key with a slash needs no quotes", "metrics.val/loss = 3", "other");
    row("a key that begins with a digit", "metrics.1a > 1e300", "data");
    row("an empty value is a value", "params.optimizer = ''", "none");
    row("a missing param is not unequal either", "params.optimizer != 'adam'", "sgd none");
    row("like minds the case", "params.optimizer LIKE 's%'", "");
    row("ilike does not", "params.optimizer ilike 's_d'", "sgd");
    row("not like", "params.optimizer not like '%a%'", "sgd none");
    row("a param as a number", "params.lr > 0.005", "sgd");
    row("a param equal to a number", "params.lr = 1E-3", "adam");
    row("what is no number matches no number", "params.lr != 0.001", "sgd");
    row("a list", "params.optimizer in ('adam', \"SGD\",)", "adam sgd");
    row("not in a list", "status NOT IN ('FINISHED', 'FAILED')", "none");
    row("a list of numbers", "metrics.loss in (0.5, 3)", "adam");
    row("a range with both ends", "metrics.loss between 0.25 and 0.5 and status = 'FAILED'", "sgd");
    row("a missing tag", "tags.team is null", "adam sgd none data");
    row("a present metric", "metrics.loss is not null", "adam sgd none");
    row("an and that is missing", "status = 'FINISHED' metrics.loss = .5", "adam");
    row("ands in excess", "and status = 'FINISHED' and AND metrics.loss = 0.5 and", "adam");
    row("and binds stronger than or", "status = 'FAILED' or status = 'FINISHED' and metrics.loss = 0.5", "adam sgd");
    row("brackets bind strongest", "(status = 'FAILED' or status = 'FINISHED') and metrics.loss = 0.5", "adam");
    row("not turns absence into presence", "not metrics.loss < 1", "none other data");
    row("the name of a run", "run_name = 'quick fox'", "other");
    row("the name by its alias", "attributes.'Run Name' like 'quick%'", "other");
    row("an alias of the start time", "created > 150", "sgd none");
    row("a run that has not ended is neither", "end_time != 400", "sgd");
    row("how long it took", "duration <= 50", "sgd");
    row("a deleted run", "lifecycle_stage = 'deleted'", "data");
    row("an id without quotes", "experiment_id = 7", "other");
    row("a user", "user = 'ada'", "other");
    row("one dataset of several", "dataset.name = 'mnist' and datasets.context = 'training'", "data");
    row("a dataset that is another one too", "dataset.digest != 'abc'", "data");
    row("infinity is the largest double to a database", "metrics.1a = 1.7976931348623157e308", "data");
    row("a number beyond all doubles", "metrics.1a < 1e400", "data");
    row("a doubled quote belongs to the text", "params.optimizer != 'it''s'", "adam sgd none");
    row("a quote behind a backslash does too", "params.optimizer != 'a\\'b'", "adam sgd none");
    row("a backslash at the very end does not", "params.optimizer != 'a\\'", "adam sgd none");
    row("comparators without blanks", "metrics.loss>=-.5\tstatus='FAILED'and\nend_time>0", "sgd");
    row("a regular expression anywhere", "tags.mlflow.runName rlike 'f.x$'", "other");
}

void TestFilter::findsTheRuns()
{
    QFETCH(QString, filter);
    QTEST(found(filter, *tableFromText(Runs)), "runs");
}

void TestFilter::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *filter, int position, const char *message) {
        QTest::newRow(name) << QString::fromUtf8(filter) << position << QString::fromUtf8(message);
    };
    row("a text for a metric", "metrics.loss > 'low'", 15, "Expected a number after `>`; metrics.loss is compared with numbers.");
    row("a bracket that is never closed", "(metrics.loss > 1", 17, "Expected `)`, `and` or `or` here.");
    row("a bracket that was never opened", "metrics.loss > 1)", 16, "This bracket closes none that was opened.");
    row("a word without quotes", "params.a = adam", 11,
        "Expected a value after `=`: a text in single or double quotes, or a number.");
    row("an unknown kind", "metrc.loss > 1", 0,
        "There is no `metrc`. Expected metrics, params, tags, attributes or dataset in front of the dot.");
    row("a quote that is never closed", "params.a = 'x", 11, "The quote ' is never closed.");
    row("nothing after the comparator", "metrics.a >", 11, "Expected a number after `>`; metrics.a is compared with numbers.");
    row("a broken regular expression", "params.a rlike '('", 15, "This is no regular expression: missing closing parenthesis.");
}

void TestFilter::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, filter);
    QFETCH(int, position);
    const std::variant<Filter, QueryProblem> parsed = Filter::parse(filter);
    const QueryProblem *problem = std::get_if<QueryProblem>(&parsed);
    QVERIFY(problem);
    QTEST(problem->message, "message");
    QCOMPARE(problem->position, qsizetype(position));
}

void TestFilter::foldersReadPatternsByLine_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("inDatabases");
    QTest::addColumn<QString>("inFolders");
    QTest::newRow("percent crosses lines") << "tags.note like 'a%b'"
                                           << "lines"
                                           << "";
    QTest::newRow("the last percent does everywhere") << "tags.note like 'a%'"
                                                      << "lines"
                                                      << "lines";
    QTest::newRow("underscore is a line feed") << "tags.note like 'a_b'"
                                               << "lines"
                                               << "";
    QTest::newRow("case of other letters") << "tags.note ilike 'ädam'"
                                           << ""
                                           << "umlaut";
    QTest::newRow("all letters i are one") << "tags.team ilike 'İ\\ı'"
                                           << ""
                                           << "lines";
    QTest::newRow("case of latin letters") << "tags.note ilike 'Äd_M'"
                                           << "umlaut"
                                           << "umlaut";
    QTest::newRow("signs of regular expressions") << "tags.note like '[%.*'"
                                                  << "signs"
                                                  << "signs";
    QTest::newRow("names stand in the tag") << "run_name = 'new'"
                                            << ""
                                            << "signs";
}

void TestFilter::foldersReadPatternsByLine()
{
    QFETCH(QString, filter);
    const QString runs = "lines; tags.team I\\i; tags.note a\vb\numlaut; tags.note Ädam\nsigns; run_name new; tags.note [x].*";
    const auto answer = [&](SearchDialect dialect) { return found(filter, *tableFromText(runs, dialect)); };
    QTEST(answer(SearchDialect::Sql), "inDatabases");
    QTEST(answer(SearchDialect::Files), "inFolders");
}

void TestFilter::aTableOfBothKindsAnswersAsBoth()
{
    RunTableBuilder builder;
    for (const SearchDialect dialect : { SearchDialect::Files, SearchDialect::Sql, SearchDialect::Files }) {
        builder.beginStore(QString::number(int(dialect)), dialect);
        RunRecord run;
        run.id = dialect == SearchDialect::Sql ? "database" : "folder";
        builder.setTag(builder.add(run), builder.tagColumn("note"), "Ädam");
    }
    const SharedRunTable table = builder.finish();
    QCOMPARE(found("tags.note ilike 'ädam'", *table), "folder folder");
    QCOMPARE(found("not tags.note ilike 'ädam'", *table), "database");
    QCOMPARE(found("tags.note ilike 'Ädam'", *table), "folder database folder");
}

/// Whatever comes, there is an answer, and a problem lies within the text.
void TestFilter::survivesAnyInput()
{
    const QStringList parts = QString("metrics.loss params.`a b` status dataset.name ( ) , and or not in like rlike between is "
                                      "null = != < >= 5 -1e-3 1e999 'text' \"(\" ' \" ` . ; -- \\ % é 😀 metrics. tags.' + 0x1")
                                  .split(' ');
    const SharedRunTable table = tableFromText(Runs);
    QRandomGenerator random(4);
    for (int round = 0; round < 50'000; ++round) {
        QString text;
        for (int part = int(random.bounded(12)); part >= 0; --part)
            text += parts[random.bounded(int(parts.size()))] + (random.bounded(5) ? " " : "");
        const std::variant<Filter, QueryProblem> parsed = Filter::parse(text);
        if (const Filter *filter = std::get_if<Filter>(&parsed)) {
            QVERIFY(filter->matching(*table, Stop::never())->size() <= table->size());
            continue;
        }
        const QueryProblem &problem = std::get<QueryProblem>(parsed);
        QVERIFY(!problem.message.isEmpty());
        QVERIFY(problem.position >= 0 && problem.length >= 0 && problem.position + problem.length <= text.size());
    }
}

void TestFilter::numbersWithoutQuotesCountInAllTheirDigits()
{
    const SharedRunTable table = tableFromText("a; params.id 1700000000000000001\n"
                                               "b; params.id 1700000000000000002\n"
                                               "c; params.id 1.7e18");
    QCOMPARE(found("params.id = 1700000000000000001", *table), "a");
    QCOMPARE(found("params.id > 1700000000000000001", *table), "b");
    QCOMPARE(found("params.id between 1700000000000000000 and 1700000000000000001", *table), "a c");
    QCOMPARE(found("params.id = 1700000000000000000", *table), "c");
}

void TestFilter::tellsWhenAnExpressionIsTooHard()
{
    const QString letters(60, u'q');
    const SharedRunTable table = tableFromText("a; params.word " + letters + "!\nb; params.word short");
    const QString message = found("params.word rlike '^(q+)+$'", *table);
    QVERIFY2(message.startsWith("The regular expression takes too many steps on “qqqq"), qPrintable(message));
    QCOMPARE(found("params.word not rlike '^(q+)+$'", *table), message);
    QCOMPARE(found("params.word rlike 'o'", *table), "b");
}

void TestFilter::givesUpWhenItIsStopped()
{
    const SharedRunTable table = tableFromText("a; params.word x");
    const Filter filter = std::get<Filter>(Filter::parse("params.word = 'x'"));
    const Result<std::vector<Row>> rows = filter.matching(*table, Stop([] { return true; }, {}));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind(), Error::Kind::Stopped);
}

void TestFilter::survivesDeepBrackets()
{
    constexpr int Deep = 200'000;
    const SharedRunTable table = tableFromText(Runs);
    const QString clause = "metrics.loss < 0.3";
    QCOMPARE(found(QString(99, '(') + clause + QString(99, ')'), *table), "sgd");
    QCOMPARE(found(QString(Deep, '(') + clause, *table), "The brackets are nested too deeply; 100 levels are the most.");
    QCOMPARE(found(QString("not ").repeated(Deep) + clause, *table), "sgd");
    QCOMPARE(found((clause + " and ").repeated(1000) + clause, *table), "sgd");
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"

#include "query/boxreader.h"
#include "query/boxwriter.h"
#include "query/fieldclauses.h"
#include "query/filter.h"
#include "query/parser.h"
#include "query/quote.h"

#include "runtabletext.h"

#include <QTest>

using namespace runloupe;

class TestBoxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void saysWhatItExpects_data();
    void saysWhatItExpects();
    void showsWhatAQuerySays_data();
    void showsWhatAQuerySays();
    void whatItShowsMeansTheSame_data();
    void whatItShowsMeansTheSame();
    void findsTheRuns_data();
    void findsTheRuns();
    void containsExactlyTheText_data();
    void containsExactlyTheText();
    void namesEveryKey_data();
    void namesEveryKey();
};

namespace {

using Values = BoxField::Values;

/// Boxes of some columns, by a short name for the rows.
BoxField box(const QString &name)
{
    static const QHash<QString, BoxField> boxes {
        { "metric", { { Field::Kind::Metric, "loss" }, Values::Numbers } },
        { "number", { { Field::Kind::Param, "lr" }, Values::Numbers } },
        { "text", { { Field::Kind::Param, "opt" }, Values::Texts } },
        { "name", { { Field::Kind::Attribute, "run_name" }, Values::Texts } },
        { "dataset", { { Field::Kind::Dataset, "name" }, Values::Texts } },
        { "created", { { Field::Kind::Attribute, "start_time" }, Values::Times } },
        { "duration", { { Field::Kind::Attribute, "duration" }, Values::Lengths } },
        { "status",
          { { Field::Kind::Attribute, "status" },
            Values::Texts,
            { { "Finished", "FINISHED" }, { "Failed", "FAILED" }, { "Running", "RUNNING" } } } },
        { "experiment",
          { { Field::Kind::Attribute, "experiment_id" },
            Values::Texts,
            { { "cats", "1" }, { "dogs", "2" }, { "cats", "13" } } } },
    };
    return boxes[name];
}

QString read(const QString &name, const QString &text)
{
    const auto clauses = clausesOfBox(box(name), text);
    return clauses ? queryText(*clauses) : clauses.error().message();
}

/// The clauses of a query, which are all on one field.
std::vector<Clause> clausesIn(const QString &query, const Field &field)
{
    return clausesOn(field, std::get<Expression>(parseFilter(query))).clauses;
}

} // namespace

void TestBoxes::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const char *box, const char *text, const char *query) {
        QTest::newRow(name) << QString(box) << QString::fromUtf8(text) << QString::fromUtf8(query);
    };
    row("nothing", "metric", "  ", "");
    row("a number is equal", "metric", "0.30", "metrics.loss = 0.30");
    row("above", "metric", ">0.3", "metrics.loss > 0.3");
    row("with blanks", "metric", " >=  1e-3 ", "metrics.loss >= 1e-3");
    row("unequal", "metric", "!=0", "metrics.loss != 0");
    row("unequal as in SQL", "metric", "<>0", "metrics.loss != 0");
    row("a range", "metric", "0.1..0.3", "metrics.loss between 0.1 and 0.3");
    row("a range of negative numbers", "metric", "-3 .. -.5", "metrics.loss between -3 and -.5");
    row("a range without a lower end", "metric", "..0.3", "metrics.loss <= 0.3");
    row("a range without an upper end", "metric", "0.1..", "metrics.loss >= 0.1");
    row("not in a range", "metric", "!1..2", "metrics.loss not between 1 and 2");
    row("two comparisons", "metric", ">0.1 <0.3", "metrics.loss > 0.1 and metrics.loss < 0.3");
    row("several numbers", "metric", "1, 2,3", "metrics.loss in (1, 2, 3)");
    row("none of several", "metric", "!=1, 2", "metrics.loss not in (1, 2)");
    row("missing", "metric", "missing", "metrics.loss is null");
    row("not missing", "metric", "!Missing", "metrics.loss is not null");
    row("a param of numbers", "number", "<1e-2", "params.lr < 1e-2");
    row("an expression on numbers that are texts", "number", "/e-/", "params.lr rlike 'e-'");
    row("a text is contained", "text", "adam", "params.opt ilike '%adam%'");
    row("a number in a column of texts too", "text", "10", "params.opt ilike '%10%'");
    row("not contained", "text", "!adam", "params.opt not ilike '%adam%'");
    row("exactly", "text", "=adam", "params.opt = 'adam'");
    row("nothing else than", "text", "!= adam", "params.opt != 'adam'");
    row("one of several", "text", "=adam, sgd", "params.opt in ('adam', 'sgd')");
    row("a comma in quotes", "text", "=\"a, b\", c", "params.opt in ('a, b', 'c')");
    row("exactly nothing", "text", "=\"\"", "params.opt = ''");
    row("an equals sign inside", "text", "lr=3", "params.opt ilike '%lr=3%'");
    row("an expression", "text", "/^a.*m$/", "params.opt rlike '^a.*m$'");
    row("an expression in any case", "text", "/ADAM/i", "params.opt rlike '(?i)ADAM'");
    row("an expression that is not wanted", "text", "!/x/", "params.opt not rlike 'x'");
    row("an expression with both quotes", "text", "/'\"\\'/", "params.opt rlike '\\x27\"\\x27'");
    row("a word in quotes is a text", "text", "\"missing\"", "params.opt ilike '%missing%'");
    row("signs of LIKE are taken as they are", "text", "50%_x", "params.opt rlike '(?i)50%_x'");
    row("signs of expressions too", "text", "a_(b)", "params.opt rlike '(?i)a_\\(b\\)'");
    row("letters beyond ASCII have two cases", "text", "größe", "params.opt rlike '(?i)größe'");
    row("numbers in a column of texts", "text", ">3", "params.opt > 3");
    row("a range of numbers there", "text", "1..3", "params.opt between 1 and 3");
    row("dots in a text", "name", "v1..3", "attributes.run_name ilike '%v1..3%'");
    row("a range of numbers in a name", "name", "1..3", "attributes.run_name ilike '%1..3%'");
    row("a dataset", "dataset", "mnist", "dataset.name ilike '%mnist%'");
    row("after a day", "created", ">2026-01-31", "attributes.start_time > 1769903999999");
    row("from a day on", "created", ">=2026-01-31", "attributes.start_time >= 1769817600000");
    row("before a day", "created", "<2026-01-31", "attributes.start_time < 1769817600000");
    row("to the end of a day", "created", "<=2026-01-31", "attributes.start_time <= 1769903999999");
    row("on a day", "created", "2026-01-31", "attributes.start_time between 1769817600000 and 1769903999999");
    row("not on a day", "created", "!2026-01-31", "attributes.start_time not between 1769817600000 and 1769903999999");
    row("two months", "created", "2026-01..2026-02", "attributes.start_time between 1767225600000 and 1772323199999");
    row("a minute", "created", ">2026-01-31 12:30", "attributes.start_time > 1769862659999");
    row("longer than", "duration", ">10min", "attributes.duration > 600000");
    row("up to", "duration", "<=1h 30m", "attributes.duration <= 5400000");
    row("as long as the table says", "duration", "2.2 s", "attributes.duration between 2200 and 2299");
    row("between lengths", "duration", "5min..10min", "attributes.duration between 300000 and 600000");
    row("a status as it is shown", "status", "finished", "attributes.status = 'FINISHED'");
    row("several have a part", "status", "f", "attributes.status in ('FINISHED', 'FAILED')");
    row("an exact status", "status", "=Failed, Running", "attributes.status in ('FAILED', 'RUNNING')");
    row("a status that is not wanted", "status", "!fin", "attributes.status != 'FINISHED'");
    row("all experiments of a name", "experiment", "=cats", "attributes.experiment_id in ('1', '13')");
    row("an experiment by its id", "experiment", "1", "attributes.experiment_id = '1'");
}

void TestBoxes::readsWhatPeopleWrite()
{
    QFETCH(QString, box);
    QFETCH(QString, text);
    QFETCH(QString, query);
    QCOMPARE(read(box, text), query);
    QVERIFY(std::holds_alternative<Filter>(Filter::parse(query)));
}

void TestBoxes::saysWhatItExpects_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *box, const char *text, const char *message) {
        QTest::newRow(name) << QString(box) << QString(text) << QString::fromUtf8(message);
    };
    const char *const number = "Expected a number, such as `>0.3`, `0.1..0.3` or `missing`.";
    row("a word for a number", "metric", "low", number);
    row("a comparator without a number", "metric", ">", number);
    row("half a range", "metric", "..", number);
    row("a word in a range", "metric", "1..b", number);
    row("an expression for a number", "metric", "/x/", number);
    row("two numbers for one", "metric", ">1, 2", "Expected only one value after `>`.");
    row("nothing after not", "metric", "!", "Expected what is not wanted after `!`.");
    row("not in front of a comparator", "metric", "!>3", "`!` stands in front of a value, a range or `missing`, and in `!=`.");
    row("not in front of an open range", "metric", "!3..", "`!` stands in front of ranges with two ends only.");
    row("an expression without an end", "text", "/ab",
        "A regular expression ends with `/`. Put a text that begins with one in double quotes.");
    row("a broken expression", "text", "/(/", "This is no regular expression: missing closing parenthesis.");
    row("nothing after equals", "text", "=", "Expected a text after `=`; `\"\"` is the empty one.");
    row("a name by size", "name", ">3", "`>` compares numbers, but run_name is a text.");
    row("a word for a date", "created", ">soon", "Expected a date, such as `>2026-01-31`, `2026-01..2026-03` or `missing`.");
    row("a list of dates", "created", "2026-01-31, 2026-02-01", "Dates and lengths stand alone, not in lists.");
    row("a word for a length", "duration", ">long", "Expected a length of time, such as `>10min`, `1h..2h` or `missing`.");
    row("an unknown status", "status", "gone", "No value of this column contains “gone”.");
}

void TestBoxes::saysWhatItExpects()
{
    QFETCH(QString, box);
    QFETCH(QString, text);
    QTEST(read(box, text), "message");
}

void TestBoxes::showsWhatAQuerySays_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *box, const char *query, const char *text) {
        QTest::newRow(name) << QString(box) << QString::fromUtf8(query) << QString::fromUtf8(text);
    };
    row("both ends in two clauses", "metric", "metrics.loss >= 0.1 and metrics.loss <= 0.3", "0.1..0.3");
    row("two other comparisons", "metric", "metrics.loss > 0.1 and metrics.loss < 0.3", ">0.1 <0.3");
    row("a text beyond quotes", "text", "params.opt = 'a, b'", "=\"a, b\"");
    row("a text like a keyword", "text", "params.opt ilike '%missing%'", "\"missing\"");
    row("LIKE with the case minded: more than a box says", "text", "params.opt like '%a%'", "-");
    row("a pattern that is no part", "text", "params.opt ilike 'a%'", "-");
    row("two texts", "text", "params.opt ilike '%a%' and params.opt ilike '%b%'", "-");
    row("a text and a number", "text", "params.opt = 3", "-");
    row("a number among texts", "text", "params.opt >= 3", ">=3");
    row("whole days", "created", "start_time >= 1769817600000 and start_time <= 1769903999999", "2026-01-31");
    row("from a day to another", "created", "start_time between 1767225600000 and 1772323199999", "2026-01-01..2026-02-28");
    row("to the millisecond", "created", "start_time > 1769817600000", ">2026-01-31 00:00:00.000");
    row("times beyond all calendars", "created", "start_time > 1e300", "-");
    row("a length", "duration", "duration <= 5400000", "<=1h 30min");
    row("a length that is none", "duration", "duration <= -5", "-");
    row("an experiment's name", "experiment", "experiment_id = '2'", "=dogs");
    row("one of two experiments of a name", "experiment", "experiment_id = '1'", "-");
}

void TestBoxes::showsWhatAQuerySays()
{
    QFETCH(QString, box);
    QFETCH(QString, query);
    const BoxField field = ::box(box);
    QTEST(boxText(field, clausesIn(query, field.field)).value_or("-"), "text");
}

void TestBoxes::whatItShowsMeansTheSame_data()
{
    readsWhatPeopleWrite_data();
}

/// From a box to the query and back, also where it does not say it in the same words.
void TestBoxes::whatItShowsMeansTheSame()
{
    QFETCH(QString, box);
    QFETCH(QString, text);
    QFETCH(QString, query);
    const BoxField field = ::box(box);
    const std::vector<Clause> clauses = clausesIn(query, field.field);
    QVERIFY(boxMeans(field, text, clauses));
    const std::optional<QString> shown = boxText(field, clauses);
    QVERIFY(shown || box == "experiment");
    if (shown)
        QCOMPARE(read(box, *shown), query);
}

void TestBoxes::findsTheRuns_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("runs");
    const auto row = [](const char *name, const char *box, const char *text, const char *runs) {
        QTest::newRow(name) << QString(box) << QString::fromUtf8(text) << QString(runs);
    };
    row("everything", "metric", "", "a b c");
    row("a range has both its ends", "metric", "0.25..0.5", "a b");
    row("open at the top", "metric", "0.3..", "a");
    row("missing", "metric", "missing", "c");
    row("a number among params", "number", ">0.005", "b");
    row("in any letter case", "text", "SGD", "b c");
    row("exactly", "text", "=sgd", "c");
    row("a part with an underscore", "text", "x_2", "b");
    row("a day", "created", "1970-01-01", "a b c");
    row("a length", "duration", ">0.2s", "a");
    row("a status in people's words", "status", "fail", "b");
    row("a dataset", "dataset", "cifar", "c");
}

void TestBoxes::findsTheRuns()
{
    const SharedRunTable table = tableFromText(R"(
        a; metrics.loss 0.5;  params.lr 0.001; params.opt adam;     status FINISHED; start_time 100; end_time 400
        b; metrics.loss 0.25; params.lr 1e-2;  params.opt SGD_x_2;  status FAILED;   start_time 200; end_time 250
        c; params.lr none;                     params.opt sgd;      status RUNNING;  start_time 300; dataset cifar/1/test
    )");
    QFETCH(QString, box);
    QFETCH(QString, text);
    const auto clauses = clausesOfBox(::box(box), text);
    QVERIFY(clauses);
    const auto filter = Filter::parse(queryText(*clauses));
    QStringList ids;
    const std::vector<Row> rows = *std::get<Filter>(filter).matching(*table, Stop::never());
    for (const Row row : rows)
        ids << table->attribute(TextAttribute::RunId).string(row);
    QTEST(ids.join(' '), "runs");
}

void TestBoxes::containsExactlyTheText_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : { "adam", "it's", "say \"hi\"", "it's \"both\"", "a\\", "it's a\\", "100%", "a_b", "(x) [y] ^$",
                              "\\'", "'", "É", "\\x27", "a|b", "..", "# x", "(?i)" })
        QTest::newRow(part) << QString::fromUtf8(part);
}

void TestBoxes::containsExactlyTheText()
{
    QFETCH(QString, part);
    RunTableBuilder builder;
    for (const QString &text : { part, "x" + part.toLower() + "y", QString("other"), part.left(part.size() - 1) + "~" })
        builder.setParam(builder.add({}), builder.paramColumn("opt"), text.toUtf8());
    const auto clauses = clausesOfBox(box("text"), u'"' + part + u'"');
    QVERIFY(clauses);
    const auto filter = Filter::parse(queryText(*clauses) + " and params.opt != 'no'");
    QVERIFY(std::holds_alternative<Filter>(filter));
    QCOMPARE(*std::get<Filter>(filter).matching(*builder.finish(), Stop::never()), (std::vector<Row> { 0, 1 }));
    const std::vector<Clause> written = clausesIn(queryText(*clauses), box("text").field);
    const std::optional<QString> shown = boxText(box("text"), written);
    QVERIFY(shown);
    QVERIFY(boxMeans(box("text"), *shown, written));
}

void TestBoxes::namesEveryKey_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : { "a b", "val/loss", "tick`s", "it's", "say \"hi\"", "`\"", "größe", "a.b", "1a", "in" })
        QTest::newRow(key) << QString::fromUtf8(key);
}

void TestBoxes::namesEveryKey()
{
    QFETCH(QString, key);
    const BoxField field { fieldOf({ ColumnKind::Metric, key }).value(), Values::Numbers };
    const auto clauses = clausesOfBox(field, "0.1..0.3");
    QVERIFY(clauses);
    QCOMPARE(clausesIn(queryText(*clauses), field.field), *clauses);
}

QTEST_GUILESS_MAIN(TestBoxes)
#include "tst_boxes.moc"

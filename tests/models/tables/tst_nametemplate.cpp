#include "models/query/runtabletext.h"
#include "tables/nametemplate.h"

#include <QTest>

using namespace runloupe;

class TestNameTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void refuses_data();
    void refuses();
};

void TestNameTemplate::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain text") << "a run"
                                << "a run";
    QTest::newRow("the name, and a param") << "{run_name} lr={params.lr}"
                                           << "nice lr=0.10";
    QTest::newRow("the id") << "{run_id}"
                            << "abc123";
    QTest::newRow("the experiment by its name") << "{experiment}/{run_name}"
                                                << "Digits/nice";
    QTest::newRow("a metric") << "{metrics.loss}"
                              << "0.5";
    QTest::newRow("a tag") << "{tags.team}"
                           << "vision";
    QTest::newRow("an attribute") << "{attributes.status} {status}"
                                  << "Failed Failed";
    QTest::newRow("words of the filter language") << "{param.lr} {metric.loss} {tag.team} {attr.run_id}"
                                                  << "0.10 0.5 vision abc123";
    QTest::newRow("a key with a slash, plain or in backticks") << "{metrics.val/loss} {metrics.`val/loss`}"
                                                               << "2 2";
    QTest::newRow("a key with a dot") << "{params.model.size}"
                                      << "7";
    QTest::newRow("a key with braces in backticks") << "{params.`a}b`}"
                                                    << "brace";
    QTest::newRow("a key with an apostrophe") << "{params.it's}"
                                              << "its";
    QTest::newRow("quotes do as well") << "{params.\"a}b\"}"
                                       << "brace";
    QTest::newRow("blanks inside braces") << "{ params.lr }"
                                          << "0.10";
    QTest::newRow("braces written twice") << "{{{params.lr}}} {{run_name}}"
                                          << "{0.10} {run_name}";
    QTest::newRow("what is missing is a dash") << "{params.none} {metrics.none} {tags.none}"
                                               << "– – –";
    QTest::newRow("on one line") << "{params.text}  end"
                                 << "two lines end";
    QTest::newRow("letter case of keys counts") << "{params.LR}"
                                                << "–";
}

void TestNameTemplate::names()
{
    QFETCH(QString, text);
    const SharedRunTable table = tableFromText(
        "abc123; run_name nice; experiment_id 3; status FAILED; params.lr 0.10; params.model.size 7; params.a}b brace; "
        "params.it's its; params.text two\vlines; metrics.loss 0.5; metrics.val/loss 2; tags.team vision");
    PlaceNames places;
    places.experiments.insert({ "store.db", "3" }, "Digits");
    const Result<NameTemplate> parsed = NameTemplate::parse(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message()));
    QTEST(parsed->names(table, { 0 }, places).first(), "expected");
}

void TestNameTemplate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("saying");
    QTest::newRow("an open brace") << "a {params.lr"
                                   << "not closed";
    QTest::newRow("a brace closed within quotes only") << "{params.`lr}"
                                                       << "not closed";
    QTest::newRow("a lone closing brace") << "a } b"
                                          << "stands alone";
    QTest::newRow("nothing in braces") << "{}"
                                       << "nothing between";
    QTest::newRow("a field that is none") << "{lr}"
                                          << "no field {lr}";
    QTest::newRow("a kind without key") << "{params.}"
                                        << "no field {params.}";
    QTest::newRow("an attribute that is none") << "{attributes.lr}"
                                               << "no field {attributes.lr}";
}

void TestNameTemplate::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, saying);
    const Result<NameTemplate> parsed = NameTemplate::parse(text);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message().contains(saying), qPrintable(parsed.error().message()));
}

QTEST_APPLESS_MAIN(TestNameTemplate)
#include "tst_nametemplate.moc"

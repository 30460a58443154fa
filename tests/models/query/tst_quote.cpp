#include "query/filter.h"
#include "query/quote.h"

#include "runtabletext.h"

#include <QTest>

using namespace runloupe;

class TestQuote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesKeysWhereNeeded_data();
    void quotesKeysWhereNeeded();
    void someColumnsHaveNoName();
    void filtersFindExactlyTheirValue_data();
    void filtersFindExactlyTheirValue();
};

void TestQuote::quotesKeysWhereNeeded_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("a word") << "loss"
                            << "loss";
    QTest::newRow("dots") << "mlflow.runName"
                          << "mlflow.runName";
    QTest::newRow("a slash") << "val/loss"
                             << "`val/loss`";
    QTest::newRow("a blank") << "a b"
                             << "`a b`";
    QTest::newRow("a digit first") << "1a"
                                   << "`1a`";
    QTest::newRow("a word of SQL that MLflow stumbles over") << "in"
                                                             << "`in`";
    QTest::newRow("a backtick") << "tick`s"
                                << "\"tick`s\"";
    QTest::newRow("a backtick and a double quote") << "`\""
                                                   << "'`\"'";
    QTest::newRow("letters beyond ASCII") << "größe"
                                          << "`größe`";
    QTest::newRow("nothing") << ""
                             << "``";
}

void TestQuote::quotesKeysWhereNeeded()
{
    QFETCH(QString, key);
    QTEST(quotedKey(key), "quoted");
}

void TestQuote::someColumnsHaveNoName()
{
    QVERIFY(fieldOf({ ColumnKind::Dataset, "name" }));
    QVERIFY(!fieldOf({ ColumnKind::Model, "name" }));
    QVERIFY(!fieldOf({ ColumnKind::Metric, "loss", { Statistic::Kind::Least } }));
    QVERIFY(!fieldOf({ ColumnKind::Param, "`\"'" }));
}

void TestQuote::filtersFindExactlyTheirValue_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         { "", "adam", "it's", "say \"hi\"", "it's \"both\"", "a\\", "it's a\\", "a\nb", "100%", "(x) [y] ^$", "'", "\\'" })
        QTest::newRow(*value ? value : "empty") << QString(value);
}

void TestQuote::filtersFindExactlyTheirValue()
{
    QFETCH(QString, value);
    RunTableBuilder builder;
    for (const QString &text : { value, QString("other"), value + "x", 'x' + value, value + '\n' })
        builder.setParam(builder.add({}), builder.paramColumn("a b"), text.toUtf8());
    const std::variant<Filter, QueryProblem> filter
        = Filter::parse(filterFor({ ColumnKind::Param, "a b" }, value) + " and params.`a b` != 'no'");
    QVERIFY(std::holds_alternative<Filter>(filter));
    QCOMPARE(*std::get<Filter>(filter).matching(*builder.finish(), Stop::never()), (std::vector<Row> { 0 }));
}

QTEST_GUILESS_MAIN(TestQuote)
#include "tst_quote.moc"

#include "query/completer.h"

#include "runtabletext.h"

#include <QTest>

using namespace runloupe;

class TestCompleter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMayStandThere_data();
    void offersWhatMayStandThere();
    void replacesTheWholeWord();
    void survivesEveryCursor();
};

namespace {

const QString Runs = R"(
    a; metrics.loss 1; metrics.val/loss 2; params.opt adam; params.lr 0.1; status FINISHED; dataset cifar/d1/training
    b; metrics.loss 1;                     params.opt sgd;  params.lr 0.2; status FINISHED
    c;                                     params.opt sgd;                 status FAILED
)";

} // namespace

void TestCompleter::offersWhatMayStandThere_data()
{
    QTest::addColumn<QString>("text"); // the bar is the cursor
    QTest::addColumn<QStringList>("candidates");
    QTest::newRow("the beginning of a kind") << "metrics.|" << QStringList { "metrics.loss", "metrics.`val/loss`" };
    QTest::newRow("a key without its kind") << "los|" << QStringList { "metrics.loss", "metrics.`val/loss`" };
    QTest::newRow("inside quotes") << "metrics.`va|" << QStringList { "metrics.`val/loss`" };
    QTest::newRow("an attribute after and") << "params.lr > 0.1 and sta|"
                                            << QStringList { "start_time", "status", "lifecycle_stage" };
    QTest::newRow("values, the frequent first") << "params.opt = |" << QStringList { "'sgd'", "'adam'" };
    QTest::newRow("the rest of a value") << "params.opt = 'ad|" << QStringList { "'adam'" };
    QTest::newRow("values of an attribute in a list") << "status in ('FAILED', |" << QStringList { "'FINISHED'", "'FAILED'" };
    QTest::newRow("values of a dataset") << "dataset.name like |" << QStringList { "'cifar'" };
    QTest::newRow("comparators of numbers") << "metrics.loss |"
                                            << QStringList { "<",       "<=", ">",      ">=",      "=",          "!=",
                                                             "between", "in", "not in", "is null", "is not null" };
    QTest::newRow("comparators that begin so")
        << "status n|" << QStringList { "not in", "not like", "not ilike", "not rlike", "in", "is null", "is not null" };
    QTest::newRow("no value for a number") << "metrics.loss > |" << QStringList();
    QTest::newRow("what joins two comparisons") << "metrics.loss > 1 |" << QStringList { "and", "or" };
    QTest::newRow("the and of a range") << "metrics.loss between 1 |" << QStringList { "and" };
    QTest::newRow("after a range") << "metrics.loss between 1 and 2 |" << QStringList { "and", "or" };
    QTest::newRow("null") << "params.lr is |" << QStringList { "null", "not null" };
}

void TestCompleter::offersWhatMayStandThere()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf('|');
    QTEST(complete(text.remove('|'), cursor, *tableFromText(Runs)).candidates, "candidates");
}

void TestCompleter::replacesTheWholeWord()
{
    const Completion completion = complete("metrics.lo > 1", 9, *tableFromText(Runs));
    QCOMPARE(completion.from, 0);
    QCOMPARE(completion.length, 10);
    const Completion nothingYet = complete("status = ", 9, *tableFromText(Runs));
    QCOMPARE(nothingYet.from, 9);
    QCOMPARE(nothingYet.length, 0);
}

void TestCompleter::survivesEveryCursor()
{
    const SharedRunTable table = tableFromText(Runs);
    const QString text = "not (metrics.`val/loss` between 1 and 2 or foo.bar not in ('x', \"y\") and , = 5 'open";
    for (qsizetype cursor = 0; cursor <= text.size(); ++cursor) {
        const Completion completion = complete(text, cursor, *table);
        QVERIFY(completion.from <= cursor && cursor <= completion.from + completion.length);
    }
}

QTEST_GUILESS_MAIN(TestCompleter)
#include "tst_completer.moc"

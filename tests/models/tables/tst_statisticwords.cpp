#include "tables/statisticwords.h"

#include <QTest>

using namespace runloupe;

class TestStatisticWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void everyKindHasItsOwnWords();
};

void TestStatisticWords::titles_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("title");
    const auto row = [](Statistic::Kind kind, const char *argument, const char *title) {
        QTest::newRow(title) << int(kind) << QString(argument) << QString(title);
    };
    row(Statistic::Kind::Last, "", "val %1 %2");
    row(Statistic::Kind::Least, "", "val %1 %2 min");
    row(Statistic::Kind::MeanOfLast, "10", "val %1 %2 mean of last 10");
    row(Statistic::Kind::AtStep, "1e5", "val %1 %2 at 100000");
    row(Statistic::Kind::AtStep, "9007199254740993", "val %1 %2 at 9007199254740993");
    row(Statistic::Kind::TimeToReach, "0.3", "time to val %1 %2 0.3");
}

void TestStatisticWords::titles()
{
    QFETCH(int, kind);
    QFETCH(QString, argument);
    QTEST(statisticTitle("val %1 %2", statisticWith(Statistic::Kind(kind), argument).value()), "title");
}

void TestStatisticWords::everyKindHasItsOwnWords()
{
    QSet<QString> titles;
    QSet<QString> sentences;
    const QList<Statistic::Kind> kinds = statisticKinds();
    for (const Statistic::Kind kind : kinds) {
        const Statistic statistic = statisticWith(kind, needsArgument(kind) ? "7" : "").value();
        QCOMPARE(statisticTitle("loss", statistic).contains('7'), needsArgument(kind));
        QCOMPARE(statisticSentence(statistic).contains('7'), needsArgument(kind));
        QVERIFY(statisticOfName(statisticName(statistic)) == statistic);
        titles << statisticTitle("loss", statistic);
        sentences << statisticSentence(statistic);
    }
    QCOMPARE(titles.size(), kinds.size());
    QCOMPARE(sentences.size(), kinds.size());
}

QTEST_GUILESS_MAIN(TestStatisticWords)
#include "tst_statisticwords.moc"

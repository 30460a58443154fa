#include "core/times.h"

#include <QTest>

using namespace runloupe;

class TestTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondsAreToldFromMilliseconds();
    void localTimeSortsAsText();
    void durationsHaveTwoUnits_data();
    void durationsHaveTwoUnits();
};

void TestTimes::secondsAreToldFromMilliseconds()
{
    QCOMPARE(millisecondsFromRecorded(1'560'000'000), 1'560'000'000'000);
    QCOMPARE(millisecondsFromRecorded(1'560'000'000'000), 1'560'000'000'000);
    QCOMPARE(millisecondsFromRecorded(0), 0);
    QCOMPARE(millisecondsFromRecorded(-5), -5);
}

void TestTimes::localTimeSortsAsText()
{
    QCOMPARE(localTimeText(std::nullopt), QString());
    QVERIFY(localTimeText(1'560'000'000'000) < localTimeText(1'560'000'001'000));
}

void TestTimes::durationsHaveTwoUnits_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("below a second") << qint64(350) << "350 ms";
    QTest::newRow("seconds with a tenth") << qint64(4'230) << "4.2 s";
    QTest::newRow("minutes and seconds") << qint64(192'000) << "3 min 12 s";
    QTest::newRow("a whole minute") << qint64(60'000) << "1 min";
    QTest::newRow("hours and minutes") << qint64(18'120'000) << "5 h 2 min";
    QTest::newRow("days and hours") << qint64(1'051'200'000) << "12 d 4 h";
    QTest::newRow("an end before its start") << qint64(-350) << QStringLiteral("−350 ms");
}

void TestTimes::durationsHaveTwoUnits()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(milliseconds), text);
}

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"

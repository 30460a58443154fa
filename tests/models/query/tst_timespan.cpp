#include "query/timespan.h"

#include <QDateTime>
#include <QTest>

using namespace runloupe;

class TestTimeSpan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void writesDates();
    void readsLengths_data();
    void readsLengths();
    void writesLengths();
    void survivesLongNonsense();
};

namespace {

qint64 at(const char *time)
{
    return QDateTime::fromString(QString(time), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

QString shown(const std::optional<TimeSpan> &span)
{
    return span ? QStringLiteral("%1..%2").arg(span->least).arg(span->most) : QStringLiteral("nothing");
}

} // namespace

void TestTimeSpan::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("least");
    QTest::addColumn<QString>("most");
    const auto row = [](const char *name, const char *text, const char *least, const char *most) {
        QTest::newRow(name) << QString(text) << QString(least) << QString(most);
    };
    row("a day is all of it", "2026-01-31", "2026-01-31T00:00:00", "2026-01-31T23:59:59.999");
    row("a month too", "2026-02", "2026-02-01T00:00:00", "2026-02-28T23:59:59.999");
    row("and a year", "2024", "2024-01-01T00:00:00", "2024-12-31T23:59:59.999");
    row("a minute", "2026-01-31 14:05", "2026-01-31T14:05:00", "2026-01-31T14:05:59.999");
    row("a second", "2026-01-31 14:05:09", "2026-01-31T14:05:09", "2026-01-31T14:05:09.999");
    row("a tenth is a point", "2026-01-31T14:05:09.1", "2026-01-31T14:05:09.100", "2026-01-31T14:05:09.100");
    row("one digit for a month", "2026-1-3", "2026-01-03T00:00:00", "2026-01-03T23:59:59.999");
    row("no such day", "2026-02-30", "", "");
    row("no such hour", "2026-02-01 24:00", "", "");
    row("half a date", "2026-02-", "", "");
    row("a word", "today", "", "");
}

void TestTimeSpan::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, least);
    QFETCH(QString, most);
    const std::optional<TimeSpan> span = spanOfDate(text);
    QCOMPARE(span.has_value(), !least.isEmpty());
    if (span) {
        QCOMPARE(span->least, at(least.toLatin1()));
        QCOMPARE(span->most, at(most.toLatin1()));
    }
}

void TestTimeSpan::writesDates()
{
    QCOMPARE(dateBeginningAt(at("2026-01-31T00:00:00")), "2026-01-31");
    QCOMPARE(dateBeginningAt(at("2026-01-31T14:05:00")), "2026-01-31 14:05");
    QCOMPARE(dateBeginningAt(at("2026-01-31T14:05:09")), "2026-01-31 14:05:09");
    QCOMPARE(dateBeginningAt(at("2026-01-31T14:05:09.007")), "2026-01-31 14:05:09.007");
    QCOMPARE(dateEndingAt(at("2026-01-31T23:59:59.999")), "2026-01-31");
    QCOMPARE(dateEndingAt(at("2026-01-31T14:05:59.999")), "2026-01-31 14:05");
    QCOMPARE(dateEndingAt(at("2026-01-31T14:05:09.999")), "2026-01-31 14:05:09");
    QCOMPARE(dateEndingAt(at("2026-01-31T14:05:09.007")), "2026-01-31 14:05:09.007");
}

void TestTimeSpan::readsLengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    const auto row
        = [](const char *name, const char *text, const char *span) { QTest::newRow(name) << QString(text) << QString(span); };
    row("minutes, up to the next", "10min", "600000..659999");
    row("minutes for short", "10 m", "600000..659999");
    row("two units", "1h 30m", "5400000..5459999");
    row("two units as the table shows them", "5 h 2 min", "18120000..18179999");
    row("a decimal counts more exactly", "2.5 h", "9000000..9359999");
    row("a number alone is seconds", "90", "90000..90999");
    row("milliseconds are points", "350ms", "350..350");
    row("days", "1d", "86400000..172799999");
    row("an unknown unit", "3 weeks", "nothing");
    row("a unit without a number", "min", "nothing");
    row("nothing", "", "nothing");
    row("longer than anything", "99999999999999999999h", "nothing");
}

void TestTimeSpan::readsLengths()
{
    QFETCH(QString, text);
    QTEST(shown(spanOfLength(text)), "span");
}

void TestTimeSpan::writesLengths()
{
    QCOMPARE(lengthText(0), "0s");
    QCOMPARE(lengthText(5'400'000), "1h 30min");
    QCOMPARE(lengthText(90'061'001), "1d 1h 1min 1s 1ms");
}

void TestTimeSpan::survivesLongNonsense()
{
    QVERIFY(!spanOfLength(QString(100'000, u'1') + u'!'));
    QVERIFY(!spanOfLength(QString("1s ").repeated(10'000) + u'!'));
    QVERIFY(!spanOfDate(QString(100'000, u'1')));
}

QTEST_GUILESS_MAIN(TestTimeSpan)
#include "tst_timespan.moc"

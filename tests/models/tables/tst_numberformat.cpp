#include "tables/numberformat.h"

#include <QTest>

#include <limits>

using namespace runloupe;
using Style = NumberFormat::Style;

class TestNumberFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbers_data();
    void writesNumbers();
    void isKeptAsText_data();
    void isKeptAsText();
    void whatIsNoFormatIsAutomatic_data();
    void whatIsNoFormatIsAutomatic();
};

void TestNumberFormat::writesNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Style>("style");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("as it comes") << 0.123456789 << Style::Automatic << 0 << "0.12346";
    QTest::newRow("significant digits") << 1234.5678 << Style::Significant << 6 << "1234.57";
    QTest::newRow("significant digits of the tiny") << 1.23456e-7 << Style::Significant << 3 << "1.23e-07";
    QTest::newRow("decimals") << 2.5 << Style::Fixed << 3 << "2.500";
    QTest::newRow("whole numbers") << 1e15 << Style::Fixed << 0 << "1000000000000000";
    QTest::newRow("percent") << 0.9371 << Style::Percent << 1 << "93.7%";
    QTest::newRow("scientific") << 12345.0 << Style::Scientific << 2 << "1.23e+04";
    QTest::newRow("NaN has no digits") << std::numeric_limits<double>::quiet_NaN() << Style::Percent << 1 << "NaN";
    QTest::newRow("nor has infinity") << -std::numeric_limits<double>::infinity() << Style::Fixed << 2 << "-∞";
}

void TestNumberFormat::writesNumbers()
{
    QFETCH(double, value);
    QFETCH(Style, style);
    QFETCH(int, digits);
    QTEST(formatted(value, { style, digits }), "text");
}

void TestNumberFormat::isKeptAsText_data()
{
    QTest::addColumn<Style>("style");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("name");
    QTest::newRow("significant") << Style::Significant << 4 << "significant 4";
    QTest::newRow("fixed") << Style::Fixed << 0 << "fixed 0";
    QTest::newRow("percent") << Style::Percent << 1 << "percent 1";
    QTest::newRow("scientific") << Style::Scientific << 3 << "scientific 3";
    QTest::newRow("automatic") << Style::Automatic << 0 << "";
}

void TestNumberFormat::isKeptAsText()
{
    QFETCH(Style, style);
    QFETCH(int, digits);
    const NumberFormat format { style, digits };
    QTEST(formatName(format), "name");
    QVERIFY(formatOfName(formatName(format)) == format);
}

void TestNumberFormat::whatIsNoFormatIsAutomatic_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << "";
    QTest::newRow("another word") << "roman 3";
    QTest::newRow("no digits") << "fixed";
    QTest::newRow("no number") << "fixed two";
    QTest::newRow("negative digits") << "percent -1";
    QTest::newRow("digits that no number has") << "fixed 400";
    QTest::newRow("not one significant digit") << "significant 0";
}

void TestNumberFormat::whatIsNoFormatIsAutomatic()
{
    QFETCH(QString, name);
    QVERIFY(formatOfName(name) == NumberFormat());
}

QTEST_GUILESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"

#include "core/numbers.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace runloupe;

class TestNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatPythonWrites_data();
    void parsesWhatPythonWrites();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void exactNumbersReadBack();
    void narrowNumbersFitNineCharacters_data();
    void narrowNumbersFitNineCharacters();
    void nonFiniteNumbersHaveNames();
    void thousandsAreSetApartInEveryLocale();
    void parsesIntegersOfSixtyFourBits();
};

void TestNumbers::parsesWhatPythonWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("a fraction") << QByteArray("0.1") << 0.1;
    QTest::newRow("a small exponent") << QByteArray("1e-05") << 1e-5;
    QTest::newRow("a large exponent with its sign") << QByteArray("1e+30") << 1e30;
    QTest::newRow("a negative whole number") << QByteArray("-3") << -3.0;
    QTest::newRow("a plus sign") << QByteArray("+2.5") << 2.5;
    QTest::newRow("blanks around it") << QByteArray(" 7 ") << 7.0;
    QTest::newRow("larger than any double") << QByteArray("-1e400") << -std::numeric_limits<double>::infinity();
    QTest::newRow("smaller than any double") << QByteArray("1e-400") << 0.0;
    QTest::newRow("infinity") << QByteArray("inf") << std::numeric_limits<double>::infinity();
    QTest::newRow("minus infinity") << QByteArray("-inf") << -std::numeric_limits<double>::infinity();
}

void TestNumbers::parsesWhatPythonWrites()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    QCOMPARE(parseNumber(text), std::optional(value));
}

void TestNumbers::refusesAnythingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a word") << QByteArray("None");
    QTest::newRow("text behind the number") << QByteArray("1.5x");
    QTest::newRow("a decimal comma") << QByteArray("1,5");
    QTest::newRow("two signs") << QByteArray("+-1");
}

void TestNumbers::refusesAnythingElse()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parseNumber(text), std::nullopt);
}

void TestNumbers::exactNumbersReadBack()
{
    for (const double value : { 0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308, -0.0, 123456789.125 }) {
        const std::optional<double> readBack = parseNumber(exactNumber(value).toUtf8());
        QVERIFY(readBack.has_value());
        QCOMPARE(*readBack, value);
        QCOMPARE(std::signbit(*readBack), std::signbit(value));
    }
}

void TestNumbers::narrowNumbersFitNineCharacters_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("four digits") << 0.123456 << "0.1235";
    QTest::newRow("as many as there are") << -7.5 << "-7.5";
    QTest::newRow("small and negative") << -0.00075678 << "-0.000757";
    QTest::newRow("large and negative") << -123456.0 << "-1.23e+05";
    QTest::newRow("beyond all") << -1.2345e-300 << "-1.2e-300";
    QTest::newRow("infinite") << -HUGE_VAL << QStringLiteral("-∞");
}

void TestNumbers::narrowNumbersFitNineCharacters()
{
    QFETCH(double, value);
    QTEST(narrowNumber(value), "text");
}

void TestNumbers::nonFiniteNumbersHaveNames()
{
    constexpr double Infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(exactNumber(Infinity), "Infinity");
    QCOMPARE(exactNumber(-Infinity), "-Infinity");
    QCOMPARE(exactNumber(std::nan("")), "NaN");
    QCOMPARE(shortNumber(-Infinity), QStringLiteral("-∞"));
    QVERIFY(std::isnan(*parseNumber("nan")));
}

void TestNumbers::thousandsAreSetApartInEveryLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(groupedNumber(999), "999");
    QCOMPARE(groupedNumber(-12'403), "-12,403");
    QCOMPARE(groupedNumber(std::numeric_limits<qint64>::max()), "9,223,372,036,854,775,807");
    QLocale::setDefault(QLocale::c());
}

void TestNumbers::parsesIntegersOfSixtyFourBits()
{
    QCOMPARE(parseInteger("-9223372036854775808"), std::optional(std::numeric_limits<qint64>::min()));
    QCOMPARE(parseInteger("9223372036854775808"), std::nullopt);
    QCOMPARE(parseInteger("1.0"), std::nullopt);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"

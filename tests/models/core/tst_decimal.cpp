#include "core/decimal.h"
#include "core/numbers.h"

#include <QTest>

using namespace runloupe;

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void knowsWhatDoublesTellApart_data();
    void knowsWhatDoublesTellApart();
};

void TestDecimal::compares_data()
{
    QTest::addColumn<QByteArray>("less");
    QTest::addColumn<QByteArray>("greater"); // none: they are equal
    const auto row = [](const char *name, const char *less, const char *greater) {
        QTest::newRow(name) << QByteArray(less) << QByteArray(greater);
    };
    row("whole numbers beyond 2^64", "18446744073709551616", "18446744073709551617");
    row("whole numbers of different length", "99999999999999999999", "100000000000000000000");
    row("negative ones, the other way round", "-18446744073709551617", "-18446744073709551616");
    row("fractions in their last digit", "0.10000000000000000001", "0.10000000000000000002");
    row("exponents beyond all doubles", "1e400", "1e401");
    row("exponents beyond all whole numbers", "1e-99999999999999999999", "1e99999999999999999999");
    row("a sign and zero", "-1e-400", "0");
    row("infinity above all", "1e99999", "inf");
    row("minus infinity below all", "-inf", "-1e99999");
    QTest::newRow("zeros at the end") << QByteArray("0.10") << QByteArray();
    QTest::newRow("a plus sign and zeros in front") << QByteArray("+000.1") << QByteArray();
    QTest::newRow("an exponent") << QByteArray("1E-1") << QByteArray();
    QTest::newRow("an exponent and a point") << QByteArray("0.001e+2") << QByteArray();
    QTest::newRow("blanks and no digit before the point") << QByteArray(" .1 ") << QByteArray();
}

void TestDecimal::compares()
{
    QFETCH(QByteArray, less);
    QFETCH(QByteArray, greater);
    if (greater.isNull()) {
        QVERIFY(Decimal(less) == Decimal("0.1"));
        return;
    }
    QVERIFY(Decimal(less) < Decimal(greater));
    QVERIFY(Decimal(greater) > Decimal(less));
    QVERIFY(Decimal(less) == Decimal(less));
}

void TestDecimal::knowsWhatDoublesTellApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isExact");
    QTest::newRow("a short fraction") << QByteArray("0.000780858") << true;
    QTest::newRow("zero") << QByteArray("0.00") << true;
    QTest::newRow("not a number") << QByteArray("nan") << true;
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << false;
    QTest::newRow("too large") << QByteArray("1e400") << false;
    QTest::newRow("too small") << QByteArray("1e-400") << false;
    QTest::newRow("in the range where doubles lose digits") << QByteArray("1e-320") << false;
}

void TestDecimal::knowsWhatDoublesTellApart()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isExact);
    QCOMPARE(isExactAsDouble(text, *parseNumber(text)), isExact);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"

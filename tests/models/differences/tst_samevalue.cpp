#include "differences/samevalue.h"

#include <QTest>

using namespace runloupe;

class TestSameValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreComparedByValue_data();
    void numbersAreComparedByValue();
    void textsAreComparedAsTheyAre();
};

void TestSameValue::numbersAreComparedByValue_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("zeros at the end") << "0.10"
                                      << "0.1" << true;
    QTest::newRow("whole, or happening to be whole") << "1"
                                                     << "1.0" << true;
    QTest::newRow("an exponent") << "1e-05"
                                 << "0.00001" << true;
    QTest::newRow("a large exponent") << "1.5E+3"
                                      << "1500" << true;
    QTest::newRow("zeros in front and a plus") << "+007"
                                               << "7" << true;
    QTest::newRow("no zero before the point") << ".5"
                                              << "0.50" << true;
    QTest::newRow("zero of either sign") << "-0.0"
                                         << "0" << true;
    QTest::newRow("not a number") << "nan"
                                  << "NaN" << true;
    QTest::newRow("infinite") << "inf"
                              << "Infinity" << true;
    QTest::newRow("blanks around") << " 3 "
                                   << "3" << true;
    QTest::newRow("the sign") << "-1"
                              << "1" << false;
    QTest::newRow("infinite on the other side") << "inf"
                                                << "-inf" << false;
    QTest::newRow("the last digit of a long seed") << "9007199254740993"
                                                   << "9007199254740992" << false;
    QTest::newRow("the last of very many digits") << "0.1000000000000000055"
                                                  << "0.1" << false;
    QTest::newRow("beyond all doubles") << "1e400"
                                        << "1e401" << false;
    QTest::newRow("a hundred, or ten") << "100"
                                       << "10" << false;
    QTest::newRow("a number and a text") << "1"
                                         << "one" << false;
    QTest::newRow("texts of different case") << "adam"
                                             << "Adam" << false;
    QTest::newRow("a number with a unit") << "1.0s"
                                          << "1s" << false;
    QTest::newRow("empty and blank") << ""
                                     << " " << false;
    QTest::newRow("nothing but a point") << "."
                                         << "" << false;
}

void TestSameValue::numbersAreComparedByValue()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(comparable(a, Sameness::Number) == comparable(b, Sameness::Number), "same");
}

void TestSameValue::textsAreComparedAsTheyAre()
{
    QVERIFY(comparable("1.0", Sameness::Text) != comparable("1", Sameness::Text));
    QCOMPARE(comparable("12e4567", Sameness::Text), "12e4567"); // a digest may look like a number
}

QTEST_GUILESS_MAIN(TestSameValue)
#include "tst_samevalue.moc"

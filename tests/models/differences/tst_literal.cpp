#include "differences/literal.h"

#include <QTest>

using namespace runloupe;

class TestLiteral : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsInItStandsUnderDottedKeys_data();
    void whatIsInItStandsUnderDottedKeys();
    void allElseIsLeftWhole_data();
    void allElseIsLeftWhole();
    void endlessBracketsAreLeftWhole();
};

void TestLiteral::whatIsInItStandsUnderDottedKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // key=text|key=text
    QTest::newRow("a JSON object") << R"({"lr": 0.10, "name": "adam", "on": true, "off": null})"
                                   << "p.lr=0.10|p.name=adam|p.on=true|p.off=null";
    QTest::newRow("a Python dict") << "{'lr': 1e-05, 'betas': (0.9, 0.999), 'amsgrad': False, 'w': None}"
                                   << "p.lr=1e-05|p.betas.0=0.9|p.betas.1=0.999|p.amsgrad=False|p.w=None";
    QTest::newRow("a list") << "[64, 128]"
                            << "p.0=64|p.1=128";
    QTest::newRow("objects in lists") << R"([{"units": 64}, {"units": [1, 2]}])"
                                      << "p.0.units=64|p.1.units.0=1|p.1.units.1=2";
    QTest::newRow("a tuple of one") << "(3,)"
                                    << "p.0=3";
    QTest::newRow("a comma at the end") << "[1, 2, ]"
                                        << "p.0=1|p.1=2";
    QTest::newRow("blanks and line breaks") << " {\n  \"a\" :\t1\n}\n"
                                            << "p.a=1";
    QTest::newRow("keys that are numbers") << "{0: 'a', 1.5: 'b'}"
                                           << "p.0=a|p[\"1.5\"]=b";
    QTest::newRow("a key with a point is set apart") << R"({"a.b": 1, "c\"d": 2})"
                                                     << "p[\"a.b\"]=1|p[\"c\\\"d\"]=2";
    QTest::newRow("digits stay, however many") << "[12345678901234567890, 0.1000]"
                                               << "p.0=12345678901234567890|p.1=0.1000";
    QTest::newRow("numbers that JSON lacks") << "[nan, NaN, Infinity, -inf]"
                                             << "p.0=nan|p.1=NaN|p.2=Infinity|p.3=-inf";
    QTest::newRow("escapes") << R"(["a\n\"b\"", 'it\'s', "\u00e9\ud83d\ude00", '\x41', '\d'])"
                             << QString::fromUtf8("p.0=a\n\"b\"|p.1=it's|p.2=é😀|p.3=A|p.4=\\d");
    QTest::newRow("what holds nothing is a value") << "{'a': {}, 'b': [ ], 'c': ()}"
                                                   << "p.a={}|p.b=[ ]|p.c=()";
    QTest::newRow("an empty text is one") << R"({"a": ""})"
                                          << "p.a=";
}

void TestLiteral::whatIsInItStandsUnderDottedKeys()
{
    QFETCH(QString, text);
    QStringList lines;
    for (const LiteralPart &part : partsOfLiteral("p", text))
        lines << part.key + u'=' + part.text;
    QTEST(lines.join(u'|'), "expected");
}

void TestLiteral::allElseIsLeftWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("a number") << "0.1";
    QTest::newRow("a word") << "adam";
    QTest::newRow("a quoted text") << R"("adam")";
    QTest::newRow("an empty object") << "{}";
    QTest::newRow("an empty list") << " [ ] ";
    QTest::newRow("a number in brackets") << "(3)";
    QTest::newRow("cut off") << R"({"a": [1, 2)";
    QTest::newRow("cut off in a text") << R"({"a": "b)";
    QTest::newRow("cut off in an escape") << R"(["\u00)";
    QTest::newRow("cut off behind a backslash") << "['\\";
    QTest::newRow("something behind it") << "[1] [2]";
    QTest::newRow("brackets that do not match") << "[1, 2)";
    QTest::newRow("no commas") << "[1 2]";
    QTest::newRow("commas only") << "[,]";
    QTest::newRow("an object of a class") << "[<object at 0x7f>]";
    QTest::newRow("a call") << "{'opt': Adam(lr=0.1)}";
    QTest::newRow("a set, which has no order") << "{1, 2}";
    QTest::newRow("bytes") << "[b'a']";
    QTest::newRow("texts side by side") << "['a' 'b']";
    QTest::newRow("words without quotes") << "[relu, tanh]";
    QTest::newRow("a dict without a value") << "{'a':}";
    QTest::newRow("a key that is a tuple") << "{(1, 2): 3}";
}

void TestLiteral::allElseIsLeftWhole()
{
    QFETCH(QString, text);
    QVERIFY(partsOfLiteral("p", text).empty());
}

void TestLiteral::endlessBracketsAreLeftWhole()
{
    QVERIFY(partsOfLiteral("p", QString(100'000, u'[')).empty());
    QVERIFY(partsOfLiteral("p", QString(100, u'[') + '1' + QString(100, u']')).empty());
    QCOMPARE(partsOfLiteral("p", QString(20, u'[') + '1' + QString(20, u']')).size(), 1);
}

QTEST_GUILESS_MAIN(TestLiteral)
#include "tst_literal.moc"

#include "core/jsontext.h"

#include <QTest>

using namespace runloupe;

class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesJsonLinesAndChangesNothingElse_data();
    void givesJsonLinesAndChangesNothingElse();
    void staysSmallWhereNestingIsDeep();
};

void TestJsonText::givesJsonLinesAndChangesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readable");
    QTest::newRow("a value a line") << R"({"b":1,"a":[true,{"c":null}]})"
                                    << "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    {\"c\": null}\n  ]\n}";
    QTest::newRow("digits that no double holds") << "[9007199254740993,1.10]"
                                                 << "[9007199254740993, 1.10]";
    QTest::newRow("short lists on one line, long ones not") << "[[1,2],[\"" + QString(60, u'x') + "\"]]"
                                                            << "[\n  [1, 2],\n  [\n    \"" + QString(60, u'x') + "\"\n  ]\n]";
    QTest::newRow("empty brackets stay together") << R"({"a": {}, "b": [ ]})"
                                                  << "{\n  \"a\": {},\n  \"b\": []\n}";
    QTest::newRow("signs within a text") << R"(["a, {b}: \"c\\", ":"])"
                                         << R"(["a, {b}: \"c\\", ":"])";
    for (const char *other : { "", "0.1", "\"a\"", "{'a': 1}", "[1, 2", "{\"cut\": \"in the mid", "[x] done" })
        QTest::addRow("as it is: %s", other) << other << other;
}

void TestJsonText::givesJsonLinesAndChangesNothingElse()
{
    QFETCH(QString, text);
    QTEST(readableJson(text), "readable");
}

void TestJsonText::staysSmallWhereNestingIsDeep()
{
    const QString deep = QString(500, u'[') + QString(500, u']');
    QVERIFY(readableJson(deep).size() < 100'000);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"

#include "tables/valuetype.h"

#include <QTest>

using namespace runloupe;

class TestValueType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeColumnDecides_data();
    void theWholeColumnDecides();
};

void TestValueType::theWholeColumnDecides_data()
{
    QTest::addColumn<QByteArrayList>("texts"); // a null one is missing
    QTest::addColumn<int>("type");
    QTest::newRow("numbers in any notation") << QByteArrayList { "1e-3", "0.10", "-5", "nan", "inf" } << int(ValueType::Number);
    QTest::newRow("missing ones do not count") << QByteArrayList { {}, "3", {} } << int(ValueType::Number);
    QTest::newRow("one word makes it text") << QByteArrayList { "1", "2", "auto" } << int(ValueType::Text);
    QTest::newRow("words for nothing do not count") << QByteArrayList { "1", "None", "null", "" } << int(ValueType::Number);
    QTest::newRow("but are no numbers themselves") << QByteArrayList { "None", "" } << int(ValueType::Text);
    QTest::newRow("booleans or nothing") << QByteArrayList { "True", "None" } << int(ValueType::Boolean);
    QTest::newRow("booleans in any case") << QByteArrayList { "True", "false", "TRUE" } << int(ValueType::Boolean);
    QTest::newRow("a boolean among numbers") << QByteArrayList { "1", "True" } << int(ValueType::Text);
    QTest::newRow("a unit behind the number") << QByteArrayList { "10", "10 s" } << int(ValueType::Text);
    QTest::newRow("nothing at all") << QByteArrayList { {}, {} } << int(ValueType::Text);
}

void TestValueType::theWholeColumnDecides()
{
    QFETCH(QByteArrayList, texts);
    QFETCH(int, type);
    TextPool pool;
    TextColumn column(QStringLiteral("lr"), pool);
    for (int i = 0; i < texts.size(); ++i) {
        if (!texts[i].isNull())
            column.set(Row(i), pool.intern(texts[i]));
    }
    QCOMPARE(int(valueTypeOf(column, std::size_t(texts.size()) + 1)), type);
}

QTEST_GUILESS_MAIN(TestValueType)
#include "tst_valuetype.moc"

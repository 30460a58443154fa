#include "writers/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace runloupe;

namespace {

/// What a writer makes of what `write` tells it.
template <typename Write>
QByteArray written(Write write)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    JsonWriter json(output);
    write(json);
    const Result<void> finished = output.finish();
    return finished ? bytes : QByteArray();
}

} // namespace

class TestJsonWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsReadBack_data();
    void textsReadBack();
    void brokenTextsBecomeReplacementCharacters_data();
    void brokenTextsBecomeReplacementCharacters();
    void numbersKeepTheirKind_data();
    void numbersKeepTheirKind();
    void elementsHaveLinesOfTheirOwn();
    void nestedThingsAreSeparated();
    void emptyThingsAreWellFormed();
};

void TestJsonWriter::textsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("loss");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes and backslashes") << QStringLiteral("C:\\data \"new\"");
    QTest::newRow("line breaks and tabs") << QStringLiteral("a\r\n\tb");
    QTest::newRow("every control character") << [] {
        QString all;
        for (char16_t c = 0; c < 0x20; ++c)
            all += QChar(c);
        return all + QChar(0x7f);
    }();
    QTest::newRow("other scripts and emoji") << QStringLiteral("Größe 精度 🍷");
}

void TestJsonWriter::textsReadBack()
{
    QFETCH(QString, text);
    const QByteArray bytes = written([&](JsonWriter &json) {
        json.beginArray();
        json.string(text);
        json.endArray();
    });
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    QCOMPARE(document.array().size(), 1);
    QCOMPARE(document.array().first().toString(), text);
}

void TestJsonWriter::brokenTextsBecomeReplacementCharacters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a byte that begins nothing") << QByteArray("a\xff") << QStringLiteral("a\uFFFD");
    QTest::newRow("Latin-1") << QByteArray("Gr\xf6\xdf") << QStringLiteral("Gr\uFFFD\uFFFD");
    QTest::newRow("cut off in the middle") << QByteArray("\xe7\xb2") << QStringLiteral("\uFFFD");
    QTest::newRow("broken beside a control character") << QByteArray("\xff\n") << QStringLiteral("\uFFFD\n");
}

void TestJsonWriter::brokenTextsBecomeReplacementCharacters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const QByteArray fromBytes = written([&](JsonWriter &json) { json.string(QByteArrayView(bytes)); });
    QVERIFY(fromBytes.isValidUtf8());
    QCOMPARE(QJsonDocument::fromJson("[" + fromBytes + "]").array().first().toString().remove(QChar(0xFFFD)),
             QString(text).remove(QChar(0xFFFD)));
    QVERIFY(QString::fromUtf8(fromBytes).contains(QChar(0xFFFD)));

    const QString loneSurrogate = QChar(0xD83C);
    QCOMPARE(written([&](JsonWriter &json) { json.string(loneSurrogate); }).trimmed(), QByteArray("\"\xef\xbf\xbd\""));
}

void TestJsonWriter::numbersKeepTheirKind_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a fraction") << 0.1 << QByteArray("0.1");
    QTest::newRow("a whole double is no integer") << 3.0 << QByteArray("3.0");
    QTest::newRow("minus zero keeps its sign") << -0.0 << QByteArray("-0.0");
    QTest::newRow("the largest") << std::numeric_limits<double>::max() << QByteArray("1.7976931348623157e+308");
    QTest::newRow("the smallest") << 5e-324 << QByteArray("5e-324");
    QTest::newRow("not a number") << std::nan("") << QByteArray("\"NaN\"");
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << QByteArray("\"Infinity\"");
    QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << QByteArray("\"-Infinity\"");
}

void TestJsonWriter::numbersKeepTheirKind()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    QCOMPARE(written([&](JsonWriter &json) { json.number(value); }).trimmed(), text);
}

void TestJsonWriter::elementsHaveLinesOfTheirOwn()
{
    const QByteArray bytes = written([](JsonWriter &json) {
        json.beginArray();
        for (const qint64 number : { std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max() }) {
            json.beginObject();
            json.key("n").integer(number);
            json.endObject();
        }
        json.endArray();
    });
    QCOMPARE(bytes, QByteArray("[\n{\"n\": -9223372036854775808},\n{\"n\": 9223372036854775807}\n]\n"));
}

void TestJsonWriter::nestedThingsAreSeparated()
{
    const QByteArray bytes = written([](JsonWriter &json) {
        json.beginArray();
        json.beginObject();
        json.key("tags").texts({ { QStringLiteral("a"), QStringLiteral("1") }, { QStringLiteral("b"), QString() } });
        json.key("start_time").time(std::nullopt);
        json.key("note").stringOrNull({});
        json.key("steps").beginArray();
        json.integer(1);
        json.integer(2);
        json.endArray();
        json.endObject();
        json.endArray();
    });
    QCOMPARE(
        bytes,
        QByteArray("[\n{\"tags\": {\"a\": \"1\", \"b\": \"\"}, \"start_time\": null, \"note\": null, \"steps\": [1, 2]}\n]\n"));
}

void TestJsonWriter::emptyThingsAreWellFormed()
{
    QCOMPARE(written([](JsonWriter &json) {
                 json.beginArray();
                 json.endArray();
             }),
             QByteArray("[]\n"));
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"

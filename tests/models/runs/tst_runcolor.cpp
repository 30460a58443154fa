#include "runs/runcolor.h"

#include <QTest>

using namespace runloupe;

class TestRunColor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHexadecimalColors_data();
    void readsHexadecimalColors();
    void namesGoThereAndBack();
};

void TestRunColor::readsHexadecimalColors_data()
{
    using Rgb = std::optional<quint32>;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rgb>("rgb");
    QTest::newRow("as MLflow writes it") << QByteArray("#0b67a3") << Rgb(0x0b67a3);
    QTest::newRow("in capitals") << QByteArray("#D55E00") << Rgb(0xd55e00);
    QTest::newRow("three digits") << QByteArray("#d50") << Rgb();
    QTest::newRow("with an alpha channel") << QByteArray("#ffd55e00") << Rgb();
    QTest::newRow("no digits") << QByteArray("#d55eg0") << Rgb();
    QTest::newRow("a sign") << QByteArray("#+55e00") << Rgb();
    QTest::newRow("a name") << QByteArray("tomato!") << Rgb();
    QTest::newRow("nothing") << QByteArray() << Rgb();
}

void TestRunColor::readsHexadecimalColors()
{
    QFETCH(QByteArray, text);
    QTEST(rgbOfHex(text), "rgb");
}

void TestRunColor::namesGoThereAndBack()
{
    for (const RunColor &color : { RunColor { 0 }, RunColor { 6 }, RunColor { 0, 0x00000f }, RunColor { 0, 0xffffff } })
        QCOMPARE(colorOfName(colorName(color)), color);
    for (const char *name : { "7", "-1", "", "blue", "#12" })
        QVERIFY2(!colorOfName(name), name);
}

QTEST_GUILESS_MAIN(TestRunColor)
#include "tst_runcolor.moc"

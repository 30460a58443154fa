#include "window/display.h"

#include <QTest>

using namespace runloupe;

class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAWindowWithoutADisplay();
    void drawsAPictureWithoutADisplay_data();
    void drawsAPictureWithoutADisplay();
    void leavesADisplayAsItIs_data();
    void leavesADisplayAsItIs();
    void leavesTheChoiceOfAPlatform();
};

void TestDisplay::init()
{
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        qunsetenv(name);
}

void TestDisplay::refusesAWindowWithoutADisplay()
{
    const Result<void> prepared = prepareDisplay({ QStringLiteral("mlflow.db") });
    QVERIFY(!prepared);
    QVERIFY2(prepared.error().message().contains(QLatin1String("--grab")), qPrintable(prepared.error().message()));
}

void TestDisplay::drawsAPictureWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("the option and its value") << QStringList { "mlflow.db", "--grab", "window.png" };
    QTest::newRow("both in one word") << QStringList { "--grab=window.png", "mlflow.db" };
}

void TestDisplay::drawsAPictureWithoutADisplay()
{
    QFETCH(QStringList, arguments);
    QVERIFY(prepareDisplay(arguments));
    QCOMPARE(qgetenv("QT_QPA_PLATFORM"), "offscreen");
}

void TestDisplay::leavesADisplayAsItIs_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("of X11") << QByteArray("DISPLAY");
    QTest::newRow("of Wayland") << QByteArray("WAYLAND_DISPLAY");
}

void TestDisplay::leavesADisplayAsItIs()
{
    QFETCH(QByteArray, variable);
    qputenv(variable, "something");
    QVERIFY(prepareDisplay({ QStringLiteral("--grab"), QStringLiteral("window.png") }));
    QVERIFY(!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"));
}

void TestDisplay::leavesTheChoiceOfAPlatform()
{
    QVERIFY(prepareDisplay({ QStringLiteral("-platform"), QStringLiteral("vnc") }));
    QVERIFY(!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"));
    qputenv("QT_QPA_PLATFORM", "minimal");
    QVERIFY(prepareDisplay({}));
    QCOMPARE(qgetenv("QT_QPA_PLATFORM"), "minimal");
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"

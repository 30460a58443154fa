#include "window/startoptions.h"

#include <QTest>

using namespace runloupe;

class TestStartOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesAndOptionsMayMix();
    void nothingAsksForNothing();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
};

void TestStartOptions::storesAndOptionsMayMix()
{
    const Result<StartOptions> options
        = readStartOptions({ "a.db", "--grab", "runs.png", "--size=640x480", "b c.db", "--theme", "dark" });
    QVERIFY(options);
    QCOMPARE(options->stores, (QStringList { "a.db", "b c.db" }));
    QCOMPARE(options->grabFile, "runs.png");
    QCOMPARE(options->size, QSize(640, 480));
    QCOMPARE(options->theme, std::optional(ThemeChoice::Dark));
}

void TestStartOptions::nothingAsksForNothing()
{
    const Result<StartOptions> options = readStartOptions({});
    QVERIFY(options);
    QVERIFY(options->stores.isEmpty());
    QVERIFY(options->grabFile.isEmpty());
    QVERIFY(!options->size.isValid());
    QVERIFY(!options->theme);
}

void TestStartOptions::mistakesAreExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("an option that does not exist") << QStringList { "--grap", "x.png" } << "grap";
    QTest::newRow("a picture without a name") << QStringList { "--grab" } << "grab";
    QTest::newRow("a picture with an empty name") << QStringList { "--grab=" } << "--grab";
    QTest::newRow("a size in words") << QStringList { "--size", "large" } << "--size";
    QTest::newRow("a size without height") << QStringList { "--size", "800" } << "--size";
    QTest::newRow("a theme of another program") << QStringList { "--theme", "solarized" } << "--theme";
}

void TestStartOptions::mistakesAreExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Result<StartOptions> options = readStartOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().kind(), Error::Kind::Invalid);
    QVERIFY2(options.error().message().contains(named), qPrintable(options.error().message()));
    QVERIFY(!options.error().message().contains('\n'));
}

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"

#include "storefolder.h"
#include "storetext.h"

#include <QTest>

using namespace runloupe;

/// What is no file, or no reasonable one, where a file is expected: told, never waited for, and hiding nothing else.
class TestMlrunsNoFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldInPlaceOfValues_data();
    void isToldInPlaceOfValues();
    void isToldInPlaceOfMeta_data();
    void isToldInPlaceOfMeta();
    void pipesAreNotWaitedFor_data();
    void pipesAreNotWaitedFor();
    void longMetaIsReadInPart();
};

namespace {

const QString First = QStringLiteral("run 0/a \"first\" FINISHED ");

} // namespace

void TestMlrunsNoFiles::isToldInPlaceOfValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a broken link and a device among the params")
        << "0/a/params/gone -> nowhere\n0/a/params/zero -> /dev/zero\n0/a/params/lr = 1\n"
        << "lr=1 |  | \nwarning 0/a/params/gone cannot be read: it is a broken link.\n"
           "warning 0/a/params/zero cannot be read: it is a pipe or a device.";
    QTest::newRow("a device in place of a metric") << "0/a/metrics/m -> /dev/zero\n"
                                                   << " |  | \nwarning 0/a/metrics/m cannot be read: it is a pipe or a device.";
    QTest::newRow("an empty folder in place of a tag")
        << "0/a/tags/t/\n"
        << " |  | \nwarning 0/a/tags/t is an empty folder, where a value should be; it was left out.";
    QTest::newRow("files in place of the folders") << "0/a/metrics = x\n0/a/params = x\n"
                                                   << " |  | \nwarning 0/a/metrics is no folder, so that it holds no values.\n"
                                                      "warning 0/a/params is no folder, so that it holds no values.";
    QTest::newRow("no values at all, as git leaves it") << "0/a/metrics/\n0/a/params/\n"
                                                        << " |  | ";
    QTest::newRow("a broken link in place of a run") << "0/b -> nowhere\n"
                                                     << " |  | \nwarning 0/b cannot be read: it is a broken link.";
    QTest::newRow("a broken link in place of an experiment") << "1 -> nowhere\n"
                                                             << " |  | \nwarning 1 cannot be read: it is a broken link.";
}

void TestMlrunsNoFiles::isToldInPlaceOfValues()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const StoreFolder folder(OneRun + text);
    QCOMPARE(runsText(storeAt(folder.path())), First + expected);
}

void TestMlrunsNoFiles::isToldInPlaceOfMeta_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("experiments");
    QTest::addColumn<QString>("runs");
    const QString only0 = QStringLiteral("experiment 0 \"Default\" 1+0");
    QTest::newRow("a folder, of a run with values")
        << "0/b/meta.yaml/x = 1\n0/b/params/lr = 1\n"
        << "experiment 0 \"Default\" 2+0"
        << "run 0/b \"\"  lr=1 |  | \nwarning 0/b/meta.yaml cannot be read: it is a folder.";
    QTest::newRow("a broken link, of a run without values")
        << "0/b/meta.yaml -> nowhere\n"
        << "experiment 0 \"Default\" 2+0"
        << "run 0/b \"\"   |  | \nwarning 0/b/meta.yaml cannot be read: it is a broken link.";
    QTest::newRow("a device, of an experiment without runs") << "1/meta.yaml -> /dev/zero\n"
                                                             << only0 + "\nexperiment 1 \"1\" 0+0"
                                                             << "warning 1/meta.yaml cannot be read: it is a pipe or a device.";
    QTest::newRow("of a folder that is no part of the store") << "recipe/meta.yaml -> /dev/zero\n" << only0 << "";
}

void TestMlrunsNoFiles::isToldInPlaceOfMeta()
{
    QFETCH(QString, text);
    QFETCH(QString, experiments);
    QFETCH(QString, runs);
    const StoreFolder folder(OneRun + text);
    const SharedStore store = storeAt(folder.path());
    QVERIFY(store);
    QCOMPARE(experimentsText(*store), experiments);
    QCOMPARE(runsText(store), runs.isEmpty() ? First + " |  | " : First + " |  | \n" + runs);
    const QStringList warnings = store->experiments(View::All, Stop::never())->warnings.sentences();
    QCOMPARE(warnings.isEmpty(), !runs.startsWith("warning"));
}

void TestMlrunsNoFiles::pipesAreNotWaitedFor_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "0/a/metrics/m", "0/a/params/p", "0/a/tags/t", "0/tags/t", "0/b/meta.yaml", "1/meta.yaml",
                              "models/m/meta.yaml", "0/a/inputs/i/meta.yaml", "0/b", "0/a/metrics" })
        QTest::newRow(name) << QString(name);
}

void TestMlrunsNoFiles::pipesAreNotWaitedFor()
{
    QFETCH(QString, name);
    const StoreFolder folder(OneRun);
    if (!folder.makePipe(name))
        QSKIP("no named pipes here");
    const SharedStore store = storeAt(folder.path());
    QVERIFY(store);
    QVERIFY(runsText(store).contains(First));
    QVERIFY(seriesText(*store).isEmpty() || seriesText(*store).startsWith("warning "));
    QVERIFY(experimentsText(*store).startsWith("experiment 0 "));
    QVERIFY(store->models(Stop::never()));
    const auto described = store->describe(Stop::never());
    QVERIFY(described);
    const QStringList told = runsText(store).split('\n') + described->warnings.sentences()
        + store->experiments(View::All, Stop::never())->warnings.sentences() + store->models(Stop::never())->warnings.sentences();
    QVERIFY2(told.join('\n').contains(name), qPrintable(told.join('\n')));
}

void TestMlrunsNoFiles::longMetaIsReadInPart()
{
    const StoreFolder folder(OneRun);
    const QByteArray tooMuch = "x: " + QByteArray(2'000'000, 'y') + '\n';
    folder.write("0/b/meta.yaml", "run_id: b\nstart_time: 1\nstatus: 3\n" + tooMuch);
    folder.write("1/meta.yaml", tooMuch);
    const SharedStore store = storeAt(folder.path());
    QCOMPARE(experimentsText(*store), "experiment 0 \"Default\" 2+0\nexperiment 1 \"1\" 0+0");
    QCOMPARE(runsText(store),
             First
                 + " |  | \nrun 0/b \"\" FINISHED  |  | \n"
                   "warning 1/meta.yaml is far longer than MLflow writes it; only its beginning was read.\n"
                   "warning 0/b/meta.yaml is far longer than MLflow writes it; only its beginning was read.");
}

QTEST_GUILESS_MAIN(TestMlrunsNoFiles)
#include "tst_mlrunsnofiles.moc"

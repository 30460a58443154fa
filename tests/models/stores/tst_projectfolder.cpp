#include "stores/storeopener.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

/// A folder around stores: what is opened, and what is said of the rest.
class TestProjectFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensTheFullest_data();
    void opensTheFullest();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void makeFileStore(const QString &path, int runs)
{
    write(path + "/0/meta.yaml", "artifact_location: x\nexperiment_id: '0'\nname: Default\n");
    for (int i = 0; i < runs; ++i)
        write(QStringLiteral("%1/0/r%2/meta.yaml").arg(path).arg(i),
              QStringLiteral("experiment_id: '0'\nrun_id: r%1\nstart_time: 1\nuser_id: me\n").arg(i).toUtf8());
}

} // namespace

void TestProjectFolder::opensTheFullest_data()
{
    QTest::addColumn<QStringList>("databases"); // of 23 runs each
    QTest::addColumn<int>("runsInFiles"); // -1: no mlruns folder
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("remark");
    QTest::newRow("a database alone") << QStringList { "mlflow.db" } << -1 << "mlflow.db"
                                      << "";
    QTest::newRow("a folder alone, without runs") << QStringList {} << 0 << "mlruns"
                                                  << "";
    QTest::newRow("a database beside an empty mlruns") << QStringList { "mlflow.db" } << 0 << "mlflow.db"
                                                       << "";
    QTest::newRow("a database beside an mlruns with fewer runs")
        << QStringList { "mlflow.db" } << 2 << "mlflow.db"
        << "holds more stores than this one: mlruns (runs: 2). Open them by themselves.";
    QTest::newRow("a database beside an mlruns with more runs")
        << QStringList { "mlflow.db" } << 30 << "mlruns"
        << "holds more stores than this one: mlflow.db (runs: 23). Open them by themselves.";
    QTest::newRow("two databases") << QStringList { "a.db", "b.db" } << -1 << "a.db"
                                   << "holds more stores than this one: b.db (runs: 23).";
}

void TestProjectFolder::opensTheFullest()
{
    QFETCH(QStringList, databases);
    QFETCH(int, runsInFiles);
    QFETCH(QString, opened);
    QFETCH(QString, remark);
    const QTemporaryDir project;
    for (const QString &name : databases)
        QVERIFY(QFile::copy(TEST_DATA "/mlflow-1.0.0/mlflow.db", project.filePath(name)));
    if (runsInFiles >= 0)
        makeFileStore(project.filePath("mlruns"), runsInFiles);
    write(project.filePath("notes.db"), "no database");

    const Result<SharedStore> store = openStore(project.path(), Stop::never());
    QVERIFY2(store, store ? "" : qPrintable(store.error().message()));
    QCOMPARE((*store)->uri(), project.filePath(opened));
    const auto described = (*store)->describe(Stop::never());
    const auto runs = readRunTable({ { *store, {} } }, Stop::never());
    QVERIFY(described && runs);
    QCOMPARE(described->warnings.isEmpty(), remark.isEmpty());
    QCOMPARE((*runs)->warnings().sentences(), described->warnings.sentences());
    QVERIFY(described->warnings.sentences().join(' ').contains(remark));
}

QTEST_GUILESS_MAIN(TestProjectFolder)
#include "tst_projectfolder.moc"

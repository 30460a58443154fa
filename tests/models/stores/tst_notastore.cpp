#include "stores/storeopener.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

/// What is told of files and folders that are no store.
class TestNotAStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIs_data();
    void tellsWhatItIs();
    void namesWhatIsMissing();
    void namesTheDamagedDatabaseInAFolder();
    void namesTheDatabaseOfItsLog();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString refusal(const QString &path)
{
    const Result<SharedStore> store = openStore(path, Stop::never());
    return store ? QString() : store.error().message();
}

} // namespace

void TestNotAStore::tellsWhatItIs_data()
{
    QTest::addColumn<QString>("open"); // what is opened
    QTest::addColumn<QString>("file"); // a file that is there
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray noise = QByteArray(4096, 'x');
    QTest::newRow("an empty file") << "mlflow.db"
                                   << "mlflow.db" << QByteArray() << "is empty";
    QTest::newRow("a text") << "mlflow.db"
                            << "mlflow.db" << QByteArray("run,loss\n1,0.5\n") << "is not a database";
    QTest::newRow("an encrypted database") << "mlflow.db"
                                           << "mlflow.db" << noise << "encrypted";
    QTest::newRow("a journal without its database") << "x.db-journal"
                                                    << "x.db-journal" << noise << "is not there";
    QTest::newRow("a log of TensorBoard") << "events.out.tfevents.1.host"
                                          << "events.out.tfevents.1.host" << noise << "TensorBoard";
    QTest::newRow("a folder of TensorBoard") << "logs"
                                             << "logs/events.out.tfevents.1.host" << noise << "TensorBoard";
    QTest::newRow("a repository of Aim") << "repo"
                                         << "repo/.aim/VERSION" << noise << "Aim";
    QTest::newRow("runs of Weights & Biases") << "wandb"
                                              << "wandb/wandb/latest" << noise << "Weights & Biases";
    QTest::newRow("an archive") << "mlruns.zip"
                                << "mlruns.zip" << noise << "Unpack";
    QTest::newRow("a folder of anything") << "music"
                                          << "music/song.ogg" << noise << "without experiments";
}

void TestNotAStore::tellsWhatItIs()
{
    QFETCH(QString, open);
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    write(folder.filePath(file), bytes);
    const QString message = refusal(folder.filePath(open));
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY2(message.contains(folder.filePath(open)), qPrintable(message));
    QVERIFY2(!message.contains('\n') && message.endsWith('.'), qPrintable(message));
}

void TestNotAStore::namesWhatIsMissing()
{
    const QTemporaryDir folder;
    const Result<SharedStore> store = openStore(folder.filePath("gone.db"), Stop::never());
    QVERIFY(!store);
    QCOMPARE(store.error().kind(), Error::Kind::NotFound);
    QVERIFY(store.error().message().contains(folder.filePath("gone.db")));
    QVERIFY2(QDir(folder.path()).isEmpty(), "nothing is created by looking for it");
}

void TestNotAStore::namesTheDamagedDatabaseInAFolder()
{
    const QTemporaryDir folder;
    QFile whole(TEST_DATA "/mlflow-1.0.0/mlflow.db");
    QVERIFY(whole.open(QIODevice::ReadOnly));
    write(folder.filePath("tracking.db"), whole.read(1000)); // too little to be opened with the folder
    const QString message = refusal(folder.path());
    QVERIFY2(message.contains("Open " + folder.filePath("tracking.db")), qPrintable(message));
}

void TestNotAStore::namesTheDatabaseOfItsLog()
{
    const QTemporaryDir folder;
    write(folder.filePath("mlflow.db"), "x");
    write(folder.filePath("mlflow.db-wal"), "x");
    const QString message = refusal(folder.filePath("mlflow.db-wal"));
    QVERIFY2(message.endsWith("Open " + folder.filePath("mlflow.db") + "."), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestNotAStore)
#include "tst_notastore.moc"

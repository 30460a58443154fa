#include "program.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Every file and folder with its bytes, its size and when it was changed.
QMap<QString, QByteArray> stateOf(const QString &folder)
{
    QMap<QString, QByteArray> state;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (entries.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        state[entries.filePath()]
            = hash.result().toHex() + ' ' + QByteArray::number(entries.fileInfo().lastModified().toMSecsSinceEpoch());
    }
    return state;
}

bool copyFolder(const QString &from, const QString &to)
{
    bool isCopied = QDir().mkpath(to);
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString copy = to + entries.next().mid(from.size());
        isCopied = isCopied && (entries.fileInfo().isDir() ? QDir().mkpath(copy) : QFile::copy(entries.filePath(), copy));
    }
    return isCopied;
}

} // namespace

/// A browser must not change what it browses.
class TestStoreUntouched : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandLeavesTheStoreAsItWas_data();
    void everyCommandLeavesTheStoreAsItWas();
};

void TestStoreUntouched::everyCommandLeavesTheStoreAsItWas_data()
{
    QTest::addColumn<QString>("store");
    for (const QString &store : recordedStores())
        QTest::newRow(qPrintable(store)) << store;
}

void TestStoreUntouched::everyCommandLeavesTheStoreAsItWas()
{
    QFETCH(QString, store);
    QTemporaryDir folder;
    QVERIFY(copyFolder(QStringLiteral(TEST_DATA "/") + store, folder.path()));
    const QString path = folder.filePath(QFileInfo(pathOfStore(store)).fileName());
    const QMap<QString, QByteArray> before = stateOf(folder.path());
    QVERIFY(!before.isEmpty());
    for (const char *command : { "info", "experiments", "runs", "metrics", "models" })
        QCOMPARE(runRunloupe({ QLatin1String(command), path }).status, 0);
    QCOMPARE(stateOf(folder.path()), before);
}

QTEST_GUILESS_MAIN(TestStoreUntouched)
#include "tst_storeuntouched.moc"

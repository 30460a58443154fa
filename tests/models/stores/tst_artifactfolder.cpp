#include "stores/artifactfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

class TestArtifactFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersAreFoundBesideTheStore_data();
    void foldersAreFoundBesideTheStore();
    void theRecordedPlaceCountsMost();
    void whatIsNowhereIsNotFound_data();
    void whatIsNowhereIsNotFound();
};

void TestArtifactFolder::foldersAreFoundBesideTheStore_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("there"); // below the folder of the store's file
    QTest::newRow("moved with the store") << "file:///srv/old/artifacts/7/abc/artifacts"
                                          << "artifacts/7/abc/artifacts";
    QTest::newRow("as a path") << "/srv/old/mlruns/7/abc/artifacts"
                               << "mlruns/7/abc/artifacts";
    QTest::newRow("relative to where it was written") << "./mlruns/7/abc/artifacts"
                                                      << "mlruns/7/abc/artifacts";
    QTest::newRow("written on Windows") << "C:\\Users\\eva\\mlruns\\7\\abc\\artifacts"
                                        << "mlruns/7/abc/artifacts";
    QTest::newRow("likewise, as a URI") << "file:///C:/Users/eva/mlruns/7/abc/artifacts"
                                        << "mlruns/7/abc/artifacts";
    QTest::newRow("likewise, without slashes") << "file:C:/x/../y/mlruns/7/abc/artifacts"
                                               << "mlruns/7/abc/artifacts";
    QTest::newRow("odd characters") << "file:///srv/my%20runs/7/abc/artifacts"
                                    << "my runs/7/abc/artifacts";
    QTest::newRow("in a usual folder under another name") << "/somewhere/data/7/abc/artifacts"
                                                          << "mlartifacts/7/abc/artifacts";
    QTest::newRow("a store beside its experiments") << "/srv/mlruns/7/abc/artifacts"
                                                    << "7/abc/artifacts";
}

void TestArtifactFolder::foldersAreFoundBesideTheStore()
{
    QFETCH(QString, recorded);
    QFETCH(QString, there);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(there));
    QCOMPARE(localArtifactFolder(recorded, "abc", folder.filePath("mlflow.db")), folder.filePath(there));
    QCOMPARE(localArtifactFolder(recorded, "abc", folder.path()), folder.filePath(there));
}

void TestArtifactFolder::theRecordedPlaceCountsMost()
{
    const QTemporaryDir folder;
    const QTemporaryDir recorded;
    QVERIFY(QDir(folder.path()).mkpath("7/abc/artifacts"));
    QVERIFY(QDir(recorded.path()).mkpath("7/abc/artifacts"));
    const QString path = recorded.filePath("7/abc/artifacts");
    QCOMPARE(localArtifactFolder(path, "abc", folder.filePath("mlflow.db")), path);
    QCOMPARE(localArtifactFolder("file://" + path, "abc", folder.filePath("mlflow.db")), path);
}

void TestArtifactFolder::whatIsNowhereIsNotFound_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::newRow("a cloud") << "s3://bucket/7/abc/artifacts";
    QTest::newRow("a server") << "mlflow-artifacts:/7/abc/artifacts";
    QTest::newRow("another run's") << "/srv/7/def/artifacts";
    QTest::newRow("nothing") << "";
    QTest::newRow("no id in it") << "/srv/artifacts";
}

void TestArtifactFolder::whatIsNowhereIsNotFound()
{
    QFETCH(QString, recorded);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("7/abc/artifacts"));
    QVERIFY(QDir(folder.path()).mkpath("7/def/artifacts"));
    QVERIFY(QDir(folder.path()).mkpath("artifacts"));
    QCOMPARE(localArtifactFolder(recorded, "abc", folder.filePath("mlflow.db")), QString());
}

QTEST_GUILESS_MAIN(TestArtifactFolder)
#include "tst_artifactfolder.moc"

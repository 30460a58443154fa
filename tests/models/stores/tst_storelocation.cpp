#include "stores/storelocation.h"
#include "stores/storeopener.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace runloupe;

/// What people type, and which path it stands for.
class TestStoreLocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void standsForAPath_data();
    void standsForAPath();
    void isOutOfReach_data();
    void isOutOfReach();
    void neverRepeatsAPassword();

private:
    QTemporaryDir m_folder;
    QString m_before;
};

/// Works in a folder with names that look like something else.
void TestStoreLocation::initTestCase()
{
    m_before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    for (const char *name : { "mlflow.db", "a b.db", "100%25.db", "what?.db", "no#1.db", "sqlite:/mlflow.db.d/x", "http:/x" }) {
        QVERIFY(QDir().mkpath(QFileInfo(QString::fromUtf8(name)).path()));
        QFile file(QString::fromUtf8(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

void TestStoreLocation::cleanupTestCase()
{
    QDir::setCurrent(m_before);
}

void TestStoreLocation::standsForAPath_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("path"); // %1 is the folder
    QTest::newRow("a relative path is made absolute") << "mlflow.db"
                                                      << "%1/mlflow.db";
    QTest::newRow("steps back and doubled slashes are resolved") << "./x/..//mlflow.db"
                                                                 << "%1/mlflow.db";
    QTest::newRow("a slash at the end is dropped") << "runs/"
                                                   << "%1/runs";
    QTest::newRow("what is not there is made absolute too") << "gone.db"
                                                            << "%1/gone.db";
    QTest::newRow("blanks around a pasted path are dropped") << " mlflow.db\n"
                                                             << "%1/mlflow.db";
    QTest::newRow("three slashes of sqlite are relative") << "sqlite:///mlflow.db"
                                                          << "%1/mlflow.db";
    QTest::newRow("four slashes of sqlite are absolute") << "sqlite:////srv/mlflow.db"
                                                         << "/srv/mlflow.db";
    QTest::newRow("sqlite with a driver") << "sqlite+pysqlite:///mlflow.db"
                                          << "%1/mlflow.db";
    QTest::newRow("a scheme in capitals") << "SQLite:///mlflow.db"
                                          << "%1/mlflow.db";
    QTest::newRow("options of sqlite are dropped") << "sqlite:///mlflow.db?timeout=10"
                                                   << "%1/mlflow.db";
    QTest::newRow("sqlite takes a blank as it is") << "sqlite:///a b.db"
                                                   << "%1/a b.db";
    QTest::newRow("sqlite with an encoded blank") << "sqlite:///a%20b.db"
                                                  << "%1/a b.db";
    QTest::newRow("sqlite with a percent sign that means itself") << "sqlite:///100%25.db"
                                                                  << "%1/100%25.db";
    QTest::newRow("sqlite with a file URI within") << "sqlite:///file:mlflow.db?mode=ro&uri=true"
                                                   << "%1/mlflow.db";
    QTest::newRow("a file URI") << "file:///srv/ml%20runs"
                                << "/srv/ml runs";
    QTest::newRow("a file URI of this host") << "file://localhost/srv/mlruns"
                                             << "/srv/mlruns";
    QTest::newRow("a file URI with one slash") << "file:/srv/mlruns"
                                               << "/srv/mlruns";
    QTest::newRow("a file URI that is relative") << "file:./mlruns"
                                                 << "%1/mlruns";
    QTest::newRow("a file URI with a query") << "file:mlflow.db?x=1#top"
                                             << "%1/mlflow.db";
    QTest::newRow("a question mark in the name") << "what?.db"
                                                 << "%1/what?.db";
    QTest::newRow("an encoded question mark") << "file:what%3F.db"
                                              << "%1/what?.db";
    QTest::newRow("a number sign in the name") << "sqlite:///no#1.db"
                                               << "%1/no#1.db";
    QTest::newRow("an existing path is never taken for a URI") << "sqlite:/mlflow.db.d"
                                                               << "%1/sqlite:/mlflow.db.d";
    QTest::newRow("nor is a folder called sqlite:") << "sqlite:"
                                                    << "%1/sqlite:";
    QTest::newRow("nor one called http:") << "http:/x"
                                          << "%1/http:/x";
    QTest::newRow("a drive is no scheme") << "C:/runs"
                                          << "%1/C:/runs";
}

void TestStoreLocation::standsForAPath()
{
    QFETCH(QString, location);
    QFETCH(QString, path);
    const QString expected = path.contains("%1") ? path.arg(QDir::currentPath()) : path;
    QCOMPARE(localPath(location), expected);
    QCOMPARE(localPath(localPath(location)), expected);
    QVERIFY(!whyNotLocal(location));
}

void TestStoreLocation::isOutOfReach_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("word"); // of the sentence
    QTest::newRow("a tracking server") << "http://localhost:5000"
                                       << "yet";
    QTest::newRow("a tracking server behind TLS") << "https://mlflow.example.org/team"
                                                  << "yet";
    QTest::newRow("PostgreSQL") << "postgresql://db/mlflow"
                                << "yet";
    QTest::newRow("PostgreSQL with a driver") << "postgresql+psycopg2://db/mlflow"
                                              << "yet";
    QTest::newRow("MySQL") << "mysql+pymysql://db/mlflow"
                           << "yet";
    QTest::newRow("SQL Server") << "mssql+pyodbc://db/mlflow"
                                << "SQL Server";
    QTest::newRow("Databricks by its word alone") << "databricks"
                                                  << "Databricks";
    QTest::newRow("Databricks with a profile") << "databricks://profile"
                                               << "Databricks";
    QTest::newRow("a bucket") << "s3://bucket/mlruns"
                              << "Copy it here";
    QTest::newRow("an address within a store") << "runs:/0123/model"
                                               << "within a store";
    QTest::newRow("a database in memory") << "sqlite:///:memory:"
                                          << "in memory";
    QTest::newRow("a database in memory, in short") << "sqlite+pysqlite://"
                                                    << "in memory";
    QTest::newRow("a scheme of nobody") << "oracle://db/mlflow"
                                        << "oracle:";
    QTest::newRow("nothing") << ""
                             << "No store is named";
}

void TestStoreLocation::isOutOfReach()
{
    QFETCH(QString, location);
    QFETCH(QString, word);
    const Result<SharedStore> store = openStore(location, Stop::never());
    QVERIFY(!store);
    QVERIFY2(store.error().message().contains(word), qPrintable(store.error().message()));
}

void TestStoreLocation::neverRepeatsAPassword()
{
    for (const char *location : { "postgresql://ada:s3cret@db/mlflow", "https://ada:s3cret@host", "oracle://ada:s3cret@db/x" }) {
        const Result<SharedStore> store = openStore(QString::fromUtf8(location), Stop::never());
        QVERIFY(!store);
        QVERIFY2(!store.error().message().contains("s3cret"), qPrintable(store.error().message()));
        QVERIFY(!store.error().detail().contains("s3cret"));
    }
}

QTEST_GUILESS_MAIN(TestStoreLocation)
#include "tst_storelocation.moc"

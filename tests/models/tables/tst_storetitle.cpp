#include "tables/storetitle.h"

#include <QTest>

using namespace runloupe;

class TestStoreTitle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsStoresOfOneNameApart_data();
    void tellsStoresOfOneNameApart();
};

void TestStoreTitle::tellsStoresOfOneNameApart_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("title");
    QTest::newRow("a name of its own stands alone") << "/a/x.db" << QStringList() << "x.db";
    QTest::newRow("the folder is enough") << "/p/a/x.db" << QStringList { "/p/b/x.db" } << "x.db (a)";
    QTest::newRow("as many folders as it takes") << "/p/a/exp/x.db" << QStringList { "/p/b/exp/x.db" } << "x.db (a/exp)";
    QTest::newRow("three of them") << "/p/a/exp/x.db" << QStringList { "/p/b/exp/x.db", "/q/a/exp/x.db" } << "x.db (p/a/exp)";
    QTest::newRow("one inside of the other's folder") << "/p/x.db" << QStringList { "/p/p/x.db" } << "x.db (p)";
    QTest::newRow("at the root") << "/x.db" << QStringList { "/p/x.db" } << "x.db (/x.db)";
    QTest::newRow("the same place by two names") << "/p/x.db" << QStringList { "/p/x.db" } << "x.db (/p/x.db)";
}

void TestStoreTitle::tellsStoresOfOneNameApart()
{
    QFETCH(QString, location);
    QFETCH(QStringList, others);
    QFETCH(QString, title);
    QCOMPARE(storeTitle("x.db", location, others), title);
}

QTEST_GUILESS_MAIN(TestStoreTitle)
#include "tst_storetitle.moc"

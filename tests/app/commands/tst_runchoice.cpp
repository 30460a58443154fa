#include "commands/runchoice.h"
#include "fakestore.h"

#include <QTest>

using namespace runloupe;

class TestRunChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void experimentsAreFoundByIdThenName_data();
    void experimentsAreFoundByIdThenName();
    void anUnknownExperimentIsTold();
};

namespace {

Experiment experimentOf(const QString &id, const QString &name, const QString &workspace = {})
{
    Experiment experiment;
    experiment.id = id;
    experiment.name = name;
    experiment.workspace = workspace;
    return experiment;
}

FakeStore storeOfFour()
{
    FakeStore store;
    store.heldExperiments = { experimentOf("0", "Default"), experimentOf("1", "2"), experimentOf("2", "tuning", "ours"),
                              experimentOf("3", "tuning", "theirs") };
    return store;
}

} // namespace

void TestRunChoice::experimentsAreFoundByIdThenName_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("none asked for") << QStringList {} << QStringList {};
    QTest::newRow("an id") << QStringList { "0" } << QStringList { "0" };
    QTest::newRow("a name") << QStringList { "Default" } << QStringList { "0" };
    QTest::newRow("an id wins over a name") << QStringList { "2" } << QStringList { "2" };
    QTest::newRow("a name in two workspaces means both") << QStringList { "tuning" } << QStringList { "2", "3" };
    QTest::newRow("the same one twice") << QStringList { "tuning", "3", "Default" } << QStringList { "2", "3", "0" };
}

void TestRunChoice::experimentsAreFoundByIdThenName()
{
    QFETCH(QStringList, names);
    const Result<QStringList> ids = experimentIds(storeOfFour(), names);
    QVERIFY(ids.has_value());
    QTEST(*ids, "ids");
}

void TestRunChoice::anUnknownExperimentIsTold()
{
    const Result<QStringList> ids = experimentIds(storeOfFour(), { QStringLiteral("tuming") });
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind(), Error::Kind::NotFound);
    QCOMPARE(ids.error().message(), QStringLiteral("There is no experiment “tuming” in fake:store. Did you mean “tuning”?"));
}

QTEST_GUILESS_MAIN(TestRunChoice)
#include "tst_runchoice.moc"

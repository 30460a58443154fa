#include "stores/environmentreader.h"
#include "stores/store.h"
#include "stores/storeopener.h"

#include <QTest>

using namespace runloupe;

/// Against the files of models that MLflow itself wrote.
class TestEnvironmentReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packagesOfRealModelsAreRead_data();
    void packagesOfRealModelsAreRead();
    void runsWithoutModelsHaveNone();
    void filesThatWentElsewhereAreNotFound();
};

namespace {

SharedRunTable runsOf(const QString &path)
{
    const Result<SharedStore> store = openStore(path, Stop::never());
    return store ? *readRunTable({ { *store, {} } }, Stop::never()) : nullptr;
}

/// The first run for which something was looked for.
std::optional<RunEnvironment> firstEnvironment(const RunTable &table)
{
    for (Row row = 0; row < table.size(); ++row) {
        if (auto environment = readEnvironment(table, row))
            return environment;
    }
    return std::nullopt;
}

} // namespace

void TestEnvironmentReader::packagesOfRealModelsAreRead_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("mlflow");
    QTest::newRow("models below their runs") << "mlruns-2.22.1"
                                             << "2.22.1";
    QTest::newRow("models beside the runs") << "mlruns-3.17.2"
                                            << "3.17.2";
}

void TestEnvironmentReader::packagesOfRealModelsAreRead()
{
    QFETCH(QString, store);
    const SharedRunTable table = runsOf(TEST_DATA "/" + store + "/mlruns");
    QVERIFY(table);
    const std::optional<RunEnvironment> environment = firstEnvironment(*table);
    QVERIFY(environment);
    QCOMPARE(environment->readFrom, "requirements.txt");
    QTEST(environment->packages.value("mlflow"), "mlflow");
    QVERIFY(environment->packages.contains("scikit-learn"));
    QCOMPARE(environment->packages.value("python"), "3.11.7");
}

void TestEnvironmentReader::runsWithoutModelsHaveNone()
{
    const SharedRunTable table = runsOf(TEST_DATA "/mlruns-3.17.2/mlruns");
    QVERIFY(table);
    int without = 0;
    for (Row row = 0; row < table->size(); ++row)
        without += readEnvironment(*table, row) ? 0 : 1;
    QVERIFY(without > 0);
}

void TestEnvironmentReader::filesThatWentElsewhereAreNotFound()
{
    const SharedRunTable table = runsOf(TEST_DATA "/mlflow-2.22.1/mlflow.db"); // came without its artifacts
    QVERIFY(table);
    const std::optional<RunEnvironment> environment = firstEnvironment(*table);
    QVERIFY(environment); // the runs logged models
    QVERIFY(environment->readFrom.isEmpty());
    QVERIFY(environment->packages.isEmpty());
}

QTEST_GUILESS_MAIN(TestEnvironmentReader)
#include "tst_environmentreader.moc"

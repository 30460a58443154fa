#include "tables/runsheets.h"

#include "models/query/runtabletext.h"
#include "writers/sheetwriter.h"

#include <QTest>

using namespace runloupe;

class TestRunSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scriptsGetExactValues_data();
    void scriptsGetExactValues();
    void peopleGetWhatIsOnScreen();
    void peopleSeeShortNumbers();
    void experimentsAreNamedWhereNamesAreKnown();
    void parentsAreNamedWhereRunsAreNested();
    void aSheetKeepsItsTable();
    void columnsAreMissingAfterAStop();
};

namespace {

const QString TwoRuns = QStringLiteral("a; run_name ada; status FINISHED; start_time 1700000000123; end_time 1700000004323; "
                                       "metrics.loss 0.1234567890123; params.lr 1e-3; params.batch 32; params.amp True\n"
                                       "b; status RUNNING; experiment_id 7; start_time 1700000000000; "
                                       "params.batch 64; tags.mlflow.parentRunId a; tags.note x, y");

ColumnKey attribute(const QString &name)
{
    return { ColumnKind::Attribute, name };
}

/// A sheet in a format, which shows everything that it says.
QByteArray written(const Sheet &sheet, SheetFormat format, Digits digits = Digits::Exact)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(sheet, format, output, digits);
    return output.finish() ? bytes : QByteArray("failed");
}

} // namespace

void TestRunSheets::scriptsGetExactValues_data()
{
    QTest::addColumn<ColumnKey>("key");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("a name; none is none") << attribute("run_name") << QByteArray("run_name") << QByteArray("\"ada\"")
                                          << QByteArray("null");
    QTest::newRow("MLflow's word for the status")
        << attribute("status") << QByteArray("status") << QByteArray("\"FINISHED\"") << QByteArray("\"RUNNING\"");
    QTest::newRow("milliseconds") << attribute("start_time") << QByteArray("start_time") << QByteArray("1700000000123")
                                  << QByteArray("1700000000000");
    QTest::newRow("a duration") << attribute("duration") << QByteArray("duration") << QByteArray("4200") << QByteArray("null");
    QTest::newRow("a metric, every digit") << ColumnKey { ColumnKind::Metric, "loss" } << QByteArray("metrics.loss")
                                           << QByteArray("0.1234567890123") << QByteArray("null");
    QTest::newRow("params that are numbers, as the texts they are")
        << ColumnKey { ColumnKind::Param, "batch" } << QByteArray("params.batch") << QByteArray("\"32\"") << QByteArray("\"64\"");
    QTest::newRow("params that are booleans, likewise")
        << ColumnKey { ColumnKind::Param, "amp" } << QByteArray("params.amp") << QByteArray("\"True\"") << QByteArray("null");
    QTest::newRow("a tag") << ColumnKey { ColumnKind::Tag, "note" } << QByteArray("tags.note") << QByteArray("null")
                           << QByteArray("\"x, y\"");
    QTest::newRow("a param that nobody has")
        << ColumnKey { ColumnKind::Param, "depth" } << QByteArray("params.depth") << QByteArray("null") << QByteArray("null");
    QTest::newRow("an attribute that there is not")
        << attribute("mood") << QByteArray("mood") << QByteArray("null") << QByteArray("null");
}

void TestRunSheets::scriptsGetExactValues()
{
    QFETCH(ColumnKey, key);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const Sheet sheet = exactRunSheet(tableFromText(TwoRuns), { key }, { 0, 1 });
    QCOMPARE(written(sheet, SheetFormat::Json), "[\n{\"" + name + "\": " + first + "},\n{\"" + name + "\": " + second + "}\n]\n");
}

void TestRunSheets::peopleGetWhatIsOnScreen()
{
    const SharedRunTable table = tableFromText(TwoRuns);
    QList<RunColumn> columns;
    for (const ColumnKey &key : { attribute("run_name"), attribute("status"), attribute("start_time"), attribute("duration"),
                                  ColumnKey { ColumnKind::Metric, "loss" }, ColumnKey { ColumnKind::Param, "lr" } })
        columns << makeRunColumn(table, key);
    QCOMPARE(QString::fromUtf8(written(shownRunSheet(columns, plainLines({ 1, 0 })), SheetFormat::Tsv)),
             QStringLiteral("Name\tStatus\tCreated\tDuration\tloss\tlr\n"
                            "b\tRunning\t2023-11-14 22:13:20\t\t\t\n"
                            "ada\tFinished\t2023-11-14 22:13:20\t4.2 s\t0.1234567890123\t1e-3\n"));
}

void TestRunSheets::peopleSeeShortNumbers()
{
    const SharedRunTable table = tableFromText(TwoRuns);
    const Sheet sheet = shownRunSheet({ makeRunColumn(table, { ColumnKind::Metric, "loss" }) }, plainLines({ 0 }));
    QCOMPARE(written(sheet, SheetFormat::Markdown, Digits::Brief), QByteArray("| loss |\n| ---: |\n| 0.12346 |\n"));
    QCOMPARE(written(sheet, SheetFormat::Markdown, Digits::Exact), QByteArray("| loss |\n| ---: |\n| 0.1234567890123 |\n"));
}

void TestRunSheets::experimentsAreNamedWhereNamesAreKnown()
{
    const SharedRunTable table = tableFromText(TwoRuns);
    PlaceNames names;
    names.experiments.insert({ "store.db", "7" }, "digits");
    const QList<ColumnKey> keys { attribute("experiment_id") };
    QCOMPARE(written(exactRunSheet(table, keys, { 1 }), SheetFormat::Csv), QByteArray("experiment_id\r\n7\r\n"));
    QCOMPARE(written(exactRunSheet(table, keys, { 1 }, names), SheetFormat::Csv),
             QByteArray("experiment_id,experiment_name\r\n7,digits\r\n"));
}

void TestRunSheets::parentsAreNamedWhereRunsAreNested()
{
    const SharedRunTable table = tableFromText(TwoRuns);
    Sheet sheet = exactRunSheet(table, { attribute("run_id") }, { 0, 1 });
    addParentColumn(sheet, table, { 0, 1 });
    QCOMPARE(written(sheet, SheetFormat::Csv), QByteArray("run_id,parent_run_id\r\na,\r\nb,a\r\n"));
    Sheet flat = exactRunSheet(table, { attribute("run_id") }, { 0 });
    addParentColumn(flat, table, { 0 });
    QCOMPARE(written(flat, SheetFormat::Csv), QByteArray("run_id\r\na\r\n"));
}

void TestRunSheets::aSheetKeepsItsTable()
{
    SharedRunTable table = tableFromText(TwoRuns);
    const std::weak_ptr<const RunTable> watch = table;
    const Sheet sheet = exactRunSheet(table, { { ColumnKind::Param, "lr" } }, { 0 });
    table.reset();
    QVERIFY(!watch.expired());
    QCOMPARE(written(sheet, SheetFormat::Csv), QByteArray("params.lr\r\n1e-3\r\n"));
}

void TestRunSheets::columnsAreMissingAfterAStop()
{
    int asked = 0;
    const Stop afterTwo([&asked] { return ++asked > 2; }, {});
    const QList<ColumnKey> keys { attribute("run_id"), attribute("run_name"), attribute("status") };
    QCOMPARE(exactRunSheet(tableFromText(TwoRuns), keys, { 0 }, {}, afterTwo).columns.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestRunSheets)
#include "tst_runsheets.moc"

#include "tables/tablecontent.h"
#include "tables/tableexport.h"

#include "models/query/runtabletext.h"
#include "tables/columnchoice.h"
#include "tables/statisticcells.h"

#include <QTest>

using namespace runloupe;

class TestTableExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatIsWished_data();
    void takesWhatIsWished();
    void everythingHasEveryColumn();
    void whatHistoriesComeDownTo();
    void flatTablesTellNoParents();
    void paramsAndTagsAreTextsInJson();
    void remarksComeAlong();
    void nothingIsLoaded();
    void nestedRunsAreIndentedForPeople();
    void groupsAreTakenAlongAsTheyAreSeen_data();
    void groupsAreTakenAlongAsTheyAreSeen();

private:
    TableSnapshot m_snapshot;
};

namespace {

QByteArray written(const Sheet &sheet, SheetFormat format)
{
    QByteArray bytes;
    Output output(Output::into(&bytes));
    writeSheet(sheet, format, output);
    return output.finish() ? bytes : QByteArray("failed");
}

} // namespace

/// Three runs, of which two pass a filter, the newest first; the columns have been moved.
void TestTableExport::init()
{
    m_snapshot = {};
    m_snapshot.table = tableFromText("a; run_name ada; status FINISHED; metrics.loss 0.5; params.lr 0.1\n"
                                     "b; run_name bob; status FAILED; metrics.loss 1; tags.mlflow.parentRunId a\n"
                                     "c; run_name cyd; status RUNNING");
    for (const ColumnKey &key : { ColumnKey { ColumnKind::Metric, "loss" }, ColumnKey { ColumnKind::Attribute, "run_name" } })
        m_snapshot.columns << makeRunColumn(m_snapshot.table, key);
    m_snapshot.shown = { 1, 0 };
    m_snapshot.selected = { 0 };
    m_snapshot.remarks = QStringList { "Store: mlflow.db" };
}

void TestTableExport::takesWhatIsWished_data()
{
    QTest::addColumn<ExportScope>("scope");
    QTest::addColumn<SheetFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("what is shown, in its order, with parents")
        << ExportScope::Shown << SheetFormat::Csv << QByteArray("metrics.loss,run_name,parent_run_id\r\n1,bob,a\r\n0.5,ada,\r\n");
    QTest::newRow("what is shown, for people")
        << ExportScope::Shown << SheetFormat::Tsv << QByteArray("loss\tName\n1\tbob\n0.5\tada\n");
    QTest::newRow("what is selected") << ExportScope::Selected << SheetFormat::Csv
                                      << QByteArray("metrics.loss,run_name\r\n0.5,ada\r\n");
    QTest::newRow("as JSON") << ExportScope::Selected << SheetFormat::Json
                             << QByteArray("[\n{\"metrics.loss\": 0.5, \"run_name\": \"ada\"}\n]\n");
    QTest::newRow("as Markdown") << ExportScope::Selected << SheetFormat::Markdown
                                 << QByteArray("| loss | Name |\n| ---: | --- |\n| 0.5 | ada |\n");
}

void TestTableExport::takesWhatIsWished()
{
    QFETCH(ExportScope, scope);
    QFETCH(SheetFormat, format);
    QTEST(written(sheetOf(m_snapshot, scope, format), format), "text");
}

void TestTableExport::everythingHasEveryColumn()
{
    const auto columns = std::size_t(availableColumns(*m_snapshot.table).size());
    for (const SheetFormat format : { SheetFormat::Csv, SheetFormat::Tsv }) {
        const Sheet sheet = sheetOf(m_snapshot, ExportScope::Everything, format);
        QCOMPARE(sheet.rows, std::size_t(3));
        QCOMPARE(sheet.columns.size(), columns);
    }
}

void TestTableExport::whatHistoriesComeDownTo()
{
    StatisticColumn time(m_snapshot.table);
    time.set(0, 4200);
    time.set(1, std::nullopt);
    const ColumnKey key { ColumnKind::Metric, "loss", { Statistic::Kind::TimeToReach, 0.5 } };
    m_snapshot.columns = { makeRunColumn(m_snapshot.table, key) };
    m_snapshot.columns[0].cells
        = statisticCells(m_snapshot.table, key.statistic.kind, std::make_shared<const StatisticColumn>(time));
    m_snapshot.isNested = false;
    const auto shown = [this](SheetFormat format) { return written(sheetOf(m_snapshot, ExportScope::Shown, format), format); };
    QCOMPARE(shown(SheetFormat::Csv), QByteArray("time to 0.5 of metrics.loss\r\n\r\n4200\r\n"));
    QCOMPARE(shown(SheetFormat::Json),
             QByteArray("[\n{\"time to 0.5 of metrics.loss\": null},\n{\"time to 0.5 of metrics.loss\": 4200}\n]\n"));
    QCOMPARE(shown(SheetFormat::Tsv), QByteArray("time to loss 0.5\n\n4.2 s\n"));
    m_snapshot.shown = { 2 }; // of which it is not known yet
    QCOMPARE(shown(SheetFormat::Tsv), QByteArray("time to loss 0.5\n…\n"));
    QCOMPARE(shown(SheetFormat::Csv), QByteArray("time to 0.5 of metrics.loss\r\n\r\n"));
    for (const SheetFormat format : { SheetFormat::Csv, SheetFormat::Tsv })
        QVERIFY(written(sheetOf(m_snapshot, ExportScope::Everything, format), format).contains("time to"));
}

void TestTableExport::flatTablesTellNoParents()
{
    m_snapshot.isNested = false;
    QVERIFY(!written(sheetOf(m_snapshot, ExportScope::Shown, SheetFormat::Csv), SheetFormat::Csv).contains("parent_run_id"));
}

void TestTableExport::paramsAndTagsAreTextsInJson()
{
    m_snapshot = {};
    m_snapshot.table = tableFromText("a; params.lr 0.10; params.n 007; params.on True; tags.seed 1; metrics.loss 2");
    for (const ColumnKind kind : { ColumnKind::Param, ColumnKind::Tag, ColumnKind::Metric }) {
        for (const ColumnKey &key : availableColumns(*m_snapshot.table)) {
            if (key.kind == kind)
                m_snapshot.columns << makeRunColumn(m_snapshot.table, key);
        }
    }
    m_snapshot.shown = { 0 };
    QCOMPARE(written(sheetOf(m_snapshot, ExportScope::Shown, SheetFormat::Json), SheetFormat::Json),
             QByteArray("[\n{\"params.lr\": \"0.10\", \"params.n\": \"007\", \"params.on\": \"True\", \"tags.seed\": \"1\", "
                        "\"metrics.loss\": 2.0}\n]\n"));
}

void TestTableExport::remarksComeAlong()
{
    QVERIFY(written(sheetOf(m_snapshot, ExportScope::Shown, SheetFormat::Latex), SheetFormat::Latex)
                .startsWith("% Store: mlflow.db\n"));
}

void TestTableExport::nothingIsLoaded()
{
    const TableSnapshot nothing;
    QCOMPARE(runCount(nothing, ExportScope::Everything), std::size_t(0));
    QCOMPARE(sheetOf(nothing, ExportScope::Everything, SheetFormat::Csv).columns.size(), std::size_t(0));
}

void TestTableExport::nestedRunsAreIndentedForPeople()
{
    m_snapshot.columns = { makeRunColumn(m_snapshot.table, NameColumn) };
    m_snapshot.shown = { 0, 1 };
    m_snapshot.arrangement = *arrangeRuns(*m_snapshot.table, m_snapshot.shown, {});
    for (const SheetFormat format : { SheetFormat::Tsv, SheetFormat::Markdown, SheetFormat::Latex }) {
        const QString text = QString::fromUtf8(written(sheetOf(m_snapshot, ExportScope::Shown, format), format));
        QVERIFY2(text.contains(QString(4, QChar::Nbsp) + "bob"), qPrintable(text));
    }
    QVERIFY(!written(sheetOf(m_snapshot, ExportScope::Shown, SheetFormat::Csv), SheetFormat::Csv).contains("\u00a0"));
}

void TestTableExport::groupsAreTakenAlongAsTheyAreSeen_data()
{
    QTest::addColumn<ExportScope>("scope");
    QTest::addColumn<SheetFormat>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("with the runs of an unfolded group, for people")
        << ExportScope::Shown << SheetFormat::Tsv
        << "Name\tloss\nopt = adam (2)\t2 ± 1.4142135623730951\n\u00a0\u00a0\u00a0\u00a0b\t3\n\u00a0\u00a0\u00a0\u00a0d\t1\n"
           "opt = sgd (2)\t5\n";
    QTest::newRow("the selected ones, whole and in part")
        << ExportScope::Selected << SheetFormat::Tsv << "Name\tloss\nd\t1\nopt = sgd (2)\t5\n";
    QTest::newRow("as the group's name, for scripts")
        << ExportScope::Shown << SheetFormat::Csv
        << "run_name,metrics.loss,group\r\nb,3,opt = adam\r\nd,1,opt = adam\r\na,5,opt = sgd\r\nc,,opt = sgd\r\n";
    QTest::newRow("a row a group")
        << ExportScope::Groups << SheetFormat::Csv
        << "params.opt,runs,metrics.loss count,metrics.loss mean,metrics.loss sd,metrics.loss min,metrics.loss max\r\n"
           "adam,2,2,2,1.4142135623730951,1,3\r\nsgd,2,1,5,,5,5\r\n";
}

void TestTableExport::groupsAreTakenAlongAsTheyAreSeen()
{
    const SharedRunTable table
        = tableFromText("a; run_name a; params.opt sgd; metrics.loss 5\nb; run_name b; params.opt adam; metrics.loss 3\n"
                        "c; run_name c; params.opt sgd\nd; run_name d; params.opt adam; metrics.loss 1");
    const TableContent content = *makeContent({ .table = table,
                                                .columns = { NameColumn, { ColumnKind::Metric, "loss" } },
                                                .known = {},
                                                .names = {},
                                                .filter = {},
                                                .sorting = {},
                                                .grouping = { RunGrouping::Mode::By, { { ColumnKind::Param, "opt" } } } },
                                              Stop::never());
    const TableSnapshot snapshot { .table = table,
                                   .columns = content.columns,
                                   .shown = { 1, 3, 0, 2 },
                                   .selected = { 3, 0, 2 },
                                   .names = {},
                                   .remarks = {},
                                   .arrangement = content.arrangement,
                                   .unfolded = { true, false } };
    QFETCH(ExportScope, scope);
    QFETCH(SheetFormat, format);
    QTEST(QString::fromUtf8(written(sheetOf(snapshot, scope, format), format)), "text");
    QCOMPARE(runCount(snapshot, ExportScope::Groups), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"

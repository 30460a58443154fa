#include "models/query/runtabletext.h"
#include "tables/runcolumn.h"

#include <QTest>

#include <algorithm>

using namespace runloupe;

class TestRunColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAndTellsInFull_data();
    void showsAndTellsInFull();
    void sortsByMeaning_data();
    void sortsByMeaning();
    void namesAreNamesOrIds();
    void placesHaveNames();
    void sameTitlesAreToldApart();
};

namespace {

SharedRunTable someRuns()
{
    return tableFromText(
        "a1; run_name tree; status FINISHED; start_time 1700000000000; end_time 1700000004200;"
        " metrics.loss 0.123456789; params.depth 10; params.warm True; params.opt sgd; tags.note two\u2028lines; user_id eva\n"
        "b2; run_name forest; status ODD; start_time 1700000000001; metrics.loss nan; params.depth 9;"
        " params.warm false; params.opt Adam\n"
        "c3; status RUNNING; params.depth 1e1; experiment_id 7; metrics.loss -inf");
}

QString idsInOrder(const SharedRunTable &table, const OrderKeys &keys)
{
    std::vector<Row> rows { 0, 1, 2 };
    std::stable_sort(rows.begin(), rows.end(), [&keys](Row a, Row b) { return keys[a] < keys[b]; });
    QString ids;
    for (const Row row : rows)
        ids += table->attribute(TextAttribute::RunId).string(row).left(1);
    return ids;
}

ColumnKey attribute(const char *key)
{
    return { ColumnKind::Attribute, key };
}

} // namespace

void TestRunColumn::showsAndTellsInFull_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("full");
    QTest::newRow("metrics are rounded for the eye only") << ColumnKind::Metric << "loss"
                                                          << "0.12346"
                                                          << "0.123456789";
    QTest::newRow("params stay as logged") << ColumnKind::Param << "depth"
                                           << "10"
                                           << "10";
    QTest::newRow("line breaks are shown as blanks") << ColumnKind::Tag << "note"
                                                     << "two lines"
                                                     << "two\u2028lines";
    QTest::newRow("a status is a word") << ColumnKind::Attribute << "status"
                                        << "Finished"
                                        << "Finished";
    QTest::newRow("times are local") << ColumnKind::Attribute << "start_time"
                                     << "2023-11-14 22:13:20"
                                     << "2023-11-14 22:13:20";
    QTest::newRow("durations have units") << ColumnKind::Attribute << "duration"
                                          << "4.2 s"
                                          << "4.2 s";
    QTest::newRow("what is not there is empty") << ColumnKind::Metric << "gone"
                                                << ""
                                                << "";
}

void TestRunColumn::showsAndTellsInFull()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QString, key);
    const RunColumn column = makeRunColumn(someRuns(), { kind, key });
    QTEST(column.cells->text(0), "shown");
    QTEST(column.cells->fullText(0), "full");
}

void TestRunColumn::sortsByMeaning_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("upwards");
    QTest::addColumn<QString>("downwards");
    QTest::newRow("numeric params, equals as they stand") << ColumnKind::Param << "depth"
                                                          << "bac"
                                                          << "acb";
    QTest::newRow("booleans") << ColumnKind::Param << "warm"
                              << "bac"
                              << "abc";
    QTest::newRow("texts by code point") << ColumnKind::Param << "opt"
                                         << "bac"
                                         << "abc";
    QTest::newRow("NaN last") << ColumnKind::Metric << "loss"
                              << "cab"
                              << "acb";
    QTest::newRow("runs that have not ended last") << ColumnKind::Attribute << "duration"
                                                   << "abc"
                                                   << "abc";
    QTest::newRow("the name or what stands for it") << ColumnKind::Attribute << "run_name"
                                                    << "cba"
                                                    << "abc";
    QTest::newRow("nothing to sort by") << ColumnKind::Tag << "gone"
                                        << "abc"
                                        << "abc";
}

void TestRunColumn::sortsByMeaning()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QString, key);
    const SharedRunTable table = someRuns();
    const RunColumn column = makeRunColumn(table, { kind, key });
    QTEST(idsInOrder(table, column.cells->orderKeys(Qt::AscendingOrder)), "upwards");
    QTEST(idsInOrder(table, column.cells->orderKeys(Qt::DescendingOrder)), "downwards");
}

void TestRunColumn::namesAreNamesOrIds()
{
    const RunColumn names = makeRunColumn(someRuns(), attribute("run_name"));
    QCOMPARE(names.title, "Name");
    QCOMPARE(names.cells->text(0), "tree");
    QCOMPARE(names.cells->text(2), "c3");
}

void TestRunColumn::placesHaveNames()
{
    PlaceNames names;
    names.stores["store.db"] = "colleague's";
    names.experiments[{ "store.db", "7" }] = "trees";
    const RunColumn experiments = makeRunColumn(someRuns(), attribute("experiment_id"), names);
    QCOMPARE(experiments.title, "Experiment");
    QCOMPARE(experiments.cells->text(2), "trees");
    QCOMPARE(makeRunColumn(someRuns(), attribute("store"), names).cells->text(0), "colleague's");
    QCOMPARE(makeRunColumn(someRuns(), attribute("experiment_id")).cells->text(2), "7");
}

void TestRunColumn::sameTitlesAreToldApart()
{
    const SharedRunTable table = someRuns();
    QList<RunColumn> columns { makeRunColumn(table, { ColumnKind::Param, "loss" }),
                               makeRunColumn(table, { ColumnKind::Metric, "loss" }),
                               makeRunColumn(table, { ColumnKind::Tag, "note" }) };
    tellApart(columns);
    QCOMPARE(columns[0].title, "loss (param)");
    QCOMPARE(columns[1].title, "loss (metric)");
    QCOMPARE(columns[2].title, "note");
}

QTEST_GUILESS_MAIN(TestRunColumn)
#include "tst_runcolumn.moc"

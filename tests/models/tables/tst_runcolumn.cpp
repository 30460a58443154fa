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
    void marksTheBest_data();
    void marksTheBest();
    void shadesByValue_data();
    void shadesByValue();
    void formatsNumbersOnly();
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

/// One run for each of the values.
SharedRunTable runsWith(const QString &metric, const QString &values)
{
    QString text;
    for (const QString &value : values.split(' '))
        text += QStringLiteral("run%1; metrics.%2 %3\n").arg(text.size()).arg(metric, value);
    return tableFromText(text);
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

void TestRunColumn::marksTheBest_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("runs");
    QTest::addColumn<std::vector<Row>>("shown");
    QTest::addColumn<QList<bool>>("isBest");
    const std::vector<Row> all { 0, 1, 2 };
    QTest::newRow("a loss is best when low") << "loss"
                                             << "3 1 2" << all << QList<bool> { false, true, false };
    QTest::newRow("an accuracy when high") << "acc"
                                           << "3 1 2" << all << QList<bool> { true, false, false };
    QTest::newRow("several may be best") << "acc"
                                         << "3 1 3" << all << QList<bool> { true, false, true };
    QTest::newRow("NaN and infinities are never")
        << "loss"
        << "nan -inf 2 5" << std::vector<Row> { 0, 1, 2, 3 } << QList<bool> { false, false, true, false };
    QTest::newRow("where all are the same none is") << "acc"
                                                    << "1 1 1" << all << QList<bool> { false, false, false };
    QTest::newRow("only runs shown count") << "acc"
                                           << "3 1 2" << std::vector<Row> { 1, 2 } << QList<bool> { false, false, true };
    QTest::newRow("nobody knows what is good") << "depth"
                                               << "3 1 2" << all << QList<bool> { false, false, false };
}

void TestRunColumn::marksTheBest()
{
    QFETCH(QString, metric);
    QFETCH(QString, runs);
    QFETCH(std::vector<Row>, shown);
    QFETCH(QList<bool>, isBest);
    RunColumn column = makeRunColumn(runsWith(metric, runs), { ColumnKind::Metric, metric });
    column.dress({}, shown);
    QList<bool> marked;
    for (Row row = 0; row < column.cells->table().size(); ++row)
        marked << column.isBest(row);
    QCOMPARE(marked, isBest);
}

void TestRunColumn::shadesByValue_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("shades");
    QTest::newRow("the better the darker") << "loss"
                                           << "0 1 4"
                                           << "1 0.75 0";
    QTest::newRow("the greater the darker where nobody knows") << "depth"
                                                               << "0 1 4"
                                                               << "0 0.25 1";
    QTest::newRow("what is no finite number has none") << "acc"
                                                       << "nan 2 inf 4"
                                                       << "- 0 - 1";
    QTest::newRow("differences beyond a double") << "depth"
                                                 << "-1.5e308 0 1.5e308"
                                                 << "0 0.5 1";
    QTest::newRow("all the same") << "depth"
                                  << "7 7"
                                  << "0 0";
}

void TestRunColumn::shadesByValue()
{
    QFETCH(QString, metric);
    QFETCH(QString, runs);
    RunColumn column = makeRunColumn(runsWith(metric, runs), { ColumnKind::Metric, metric });
    std::vector<Row> rows;
    for (Row row = 0; row < column.cells->table().size(); ++row)
        rows.push_back(row);
    column.dress({ .format = {}, .better = {}, .isShaded = true }, rows);
    QStringList shades;
    for (const Row row : rows)
        shades << (column.shade(row) ? QString::number(*column.shade(row)) : QStringLiteral("-"));
    QTEST(shades.join(' '), "shades");
    column.dress({}, rows);
    QVERIFY(!column.shade(1));
}

void TestRunColumn::formatsNumbersOnly()
{
    RunColumn column = makeRunColumn(someRuns(), { ColumnKind::Metric, "loss" });
    column.dress({ .format = { NumberFormat::Style::Percent, 1 }, .better = {} }, { 0, 1, 2 });
    QCOMPARE(column.text(0), "12.3%");
    QCOMPARE(column.cells->fullText(0), "0.123456789");
    RunColumn words = makeRunColumn(someRuns(), { ColumnKind::Param, "opt" });
    words.dress({ .format = { NumberFormat::Style::Percent, 1 }, .better = {} }, { 0, 1, 2 });
    QCOMPARE(words.text(0), "sgd");
}

QTEST_GUILESS_MAIN(TestRunColumn)
#include "tst_runcolumn.moc"

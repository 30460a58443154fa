#include "models/query/runtabletext.h"
#include "tables/celldelta.h"

#include <QTest>

using namespace runloupe;

class TestCellDelta : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDifference_data();
    void tellsTheDifference();
    void goesByTheDirectionThatPeopleGave();
    void goesByTheFormatOfTheColumn();
    void tellsItAllInSentences();
    void comparesWhatWasLogged();
};

namespace {

using Verdict = CellDelta::Verdict;

/// The baseline is the first run.
SharedRunTable runs()
{
    return tableFromText(
        "base; metrics.loss 0.31; metrics.acc 0.5; metrics.odd 0; metrics.big 1; params.lr 0.10; params.opt sgd;"
        "params.nesterov true; tags.team vision; start_time 1000; end_time 61000\n"
        "other; metrics.loss 0.29; metrics.acc 0.25; metrics.odd 2; metrics.big 21; params.lr 1e-1; params.opt adam;"
        "params.nesterov false; start_time 1000; end_time 31000; params.extra 1\n"
        "nan; metrics.loss nan; metrics.acc 0.5; params.lr 0.2; metrics.big 1e9");
}

RunColumn column(ColumnKind kind, const QString &key, const ColumnStyle &style = {})
{
    static const SharedRunTable table = runs();
    RunColumn made = makeRunColumn(table, { kind, key });
    made.dress(style, {});
    return made;
}

} // namespace

void TestCellDelta::tellsTheDifference_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Row>("row");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("absolute");
    QTest::addColumn<QString>("percent");
    using Kind = ColumnKind;
    QTest::newRow("a lower loss is better") << Kind::Metric << "loss" << Row(1) << Verdict::Better << "−0.02"
                                            << "−6.45%";
    QTest::newRow("a lower accuracy is worse") << Kind::Metric << "acc" << Row(1) << Verdict::Worse << "−0.25"
                                               << "−50%";
    QTest::newRow("the same says nothing") << Kind::Metric << "acc" << Row(2) << Verdict::Same << ""
                                           << "";
    QTest::newRow("NaN is no number") << Kind::Metric << "loss" << Row(2) << Verdict::Other << "≠"
                                      << "≠";
    QTest::newRow("a part of zero cannot be told") << Kind::Metric << "odd" << Row(1) << Verdict::Other << "+2"
                                                   << "+2";
    QTest::newRow("manifold") << Kind::Metric << "big" << Row(1) << Verdict::Other << "+20"
                              << "+2000%";
    QTest::newRow("a very great part") << Kind::Metric << "big" << Row(2) << Verdict::Other << "+1e+09"
                                       << "+1e+11%";
    QTest::newRow("a missing metric differs") << Kind::Metric << "odd" << Row(2) << Verdict::Other << "–"
                                              << "–";
    QTest::newRow("a param written otherwise is the same") << Kind::Param << "lr" << Row(1) << Verdict::Same << ""
                                                           << "";
    QTest::newRow("nobody knows which param is good") << Kind::Param << "lr" << Row(2) << Verdict::Other << "+0.1"
                                                      << "+100%";
    QTest::newRow("a text differs") << Kind::Param << "opt" << Row(1) << Verdict::Other << "≠"
                                    << "≠";
    QTest::newRow("a boolean differs") << Kind::Param << "nesterov" << Row(1) << Verdict::Other << "≠"
                                       << "≠";
    QTest::newRow("a tag that is missing differs") << Kind::Tag << "team" << Row(1) << Verdict::Other << "–"
                                                   << "–";
    QTest::newRow("so does one that the baseline lacks") << Kind::Param << "extra" << Row(1) << Verdict::Other << "≠"
                                                         << "≠";
    QTest::newRow("missing in both is the same") << Kind::Param << "extra" << Row(2) << Verdict::Same << ""
                                                 << "";
    QTest::newRow("a duration") << Kind::Attribute << "duration" << Row(1) << Verdict::Other << "−30.0 s"
                                << "−50%";
}

void TestCellDelta::tellsTheDifference()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QString, key);
    QFETCH(Row, row);
    const CellDelta absolute = deltaOf(column(kind, key), row, 0, DeltaUnit::Absolute);
    QTEST(absolute.verdict, "verdict");
    QTEST(absolute.text, "absolute");
    const CellDelta percent = deltaOf(column(kind, key), row, 0, DeltaUnit::Percent);
    QTEST(percent.verdict, "verdict");
    QTEST(percent.text, "percent");
}

void TestCellDelta::goesByTheDirectionThatPeopleGave()
{
    ColumnStyle style;
    style.better = Better::Higher;
    QCOMPARE(deltaOf(column(ColumnKind::Metric, "loss", style), 1, 0, DeltaUnit::Absolute).verdict, Verdict::Worse);
    style.better = Better::Unknown;
    QCOMPARE(deltaOf(column(ColumnKind::Metric, "loss", style), 1, 0, DeltaUnit::Absolute).verdict, Verdict::Other);
}

void TestCellDelta::goesByTheFormatOfTheColumn()
{
    ColumnStyle style;
    style.format = { NumberFormat::Style::Fixed, 3 };
    QCOMPARE(deltaOf(column(ColumnKind::Metric, "loss", style), 1, 0, DeltaUnit::Absolute).text, "−0.020");
}

void TestCellDelta::tellsItAllInSentences()
{
    QCOMPARE(deltaSentences(column(ColumnKind::Metric, "loss"), 1, 0), "Baseline: 0.31\nDifference: −0.02 (−6.45%)");
    QCOMPARE(deltaSentences(column(ColumnKind::Metric, "odd"), 1, 0), "Baseline: 0\nDifference: +2");
    QCOMPARE(deltaSentences(column(ColumnKind::Param, "opt"), 1, 0), "Baseline: sgd");
    QCOMPARE(deltaSentences(column(ColumnKind::Param, "extra"), 1, 0), "The baseline has no value");
}

void TestCellDelta::comparesWhatWasLogged()
{
    QVERIFY(isCompared(column(ColumnKind::Tag, "team")));
    QVERIFY(isCompared(column(ColumnKind::Attribute, "duration")));
    QVERIFY(!isCompared(column(ColumnKind::Attribute, "run_name")));
    QVERIFY(!isCompared(column(ColumnKind::Attribute, "start_time")));
}

QTEST_GUILESS_MAIN(TestCellDelta)
#include "tst_celldelta.moc"

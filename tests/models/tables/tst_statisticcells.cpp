#include "models/query/runtabletext.h"
#include "tables/statisticcells.h"
#include "tables/tablecontent.h"

#include <QTest>

#include <cmath>

using namespace runloupe;
using Kind = Statistic::Kind;

class TestStatisticCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAndTellsInFull_data();
    void showsAndTellsInFull();
    void writesNumbersOfSeveralCells_data();
    void writesNumbersOfSeveralCells();
    void whatIsNotKnownYetIsNotEmpty();
    void sortsWhatIsNotKnownLast();
    void oldValuesStayUntilThereAreNewOnes();
    void whichValuesAreTheBetterOnes_data();
    void whichValuesAreTheBetterOnes();
    void wishesForWhatIsShownOrSortedBy();
};

namespace {

const ColumnKey LeastLoss { ColumnKind::Metric, "loss", { Kind::Least } };
const ColumnKey TimeToLoss { ColumnKind::Metric, "loss", { Kind::TimeToReach, 0.3 } };

SharedRunTable someRuns()
{
    return tableFromText("a; metrics.loss 1\nb; metrics.loss 2\nc\nd; metrics.loss 3");
}

/// Run a has 0.123456789, b NaN, c nothing; d is not known yet.
SharedStatisticColumn someValues(const SharedRunTable &table)
{
    StatisticColumn values(table);
    values.set(0, 0.123456789);
    values.set(1, NAN);
    values.set(2, std::nullopt);
    return std::make_shared<const StatisticColumn>(values);
}

} // namespace

void TestStatisticCells::showsAndTellsInFull_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("full");
    QTest::newRow("values are rounded for the eye") << Kind::Least << 0.123456789 << "0.12346"
                                                    << "0.123456789";
    QTest::newRow("steps are whole") << Kind::StepOfBest << 1'000'000.0 << "1000000"
                                     << "1000000";
    QTest::newRow("times are time spans") << Kind::TimeToReach << 4200.0 << "4.2 s"
                                          << "4.2 s";
}

void TestStatisticCells::showsAndTellsInFull()
{
    QFETCH(Kind, kind);
    QFETCH(double, value);
    const SharedRunTable table = someRuns();
    StatisticColumn values(table);
    values.set(0, value);
    const SharedCells cells = statisticCells(table, kind, std::make_shared<const StatisticColumn>(values));
    QTEST(cells->text(0), "shown");
    QTEST(cells->fullText(0), "full");
    QCOMPARE(cells->number(0), value);
}

void TestStatisticCells::writesNumbersOfSeveralCells_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("exact");
    QTest::newRow("a mean of values") << Kind::Least << 0.123456789 << "0.12"
                                      << "0.123456789";
    QTest::newRow("a mean of times") << Kind::TimeToReach << 98765.4 << "1 min 38 s"
                                     << "1 min 38 s";
    QTest::newRow("a time that is none") << Kind::TimeToReach << double(NAN) << "NaN"
                                         << "NaN";
    QTest::newRow("between two steps") << Kind::StepToReach << 120000.0 << "120000"
                                       << "120000";
    QTest::newRow("a mean of steps") << Kind::StepToReach << 12.5 << "13"
                                     << "12.5";
}

void TestStatisticCells::writesNumbersOfSeveralCells()
{
    QFETCH(Kind, kind);
    QFETCH(double, number);
    const SharedCells cells = statisticCells(someRuns(), kind, {});
    QTEST(cells->numberText(number, 2), "brief");
    QTEST(cells->exactNumberText(number), "exact");
}

void TestStatisticCells::whatIsNotKnownYetIsNotEmpty()
{
    const SharedRunTable table = someRuns();
    const SharedCells cells = statisticCells(table, Kind::Least, someValues(table));
    QCOMPARE(cells->text(1), "NaN");
    QCOMPARE(cells->text(2), "");
    QCOMPARE(cells->text(3), "…");
    QCOMPARE(cells->fullText(3), "");
    QVERIFY(!cells->isPending(2) && cells->isPending(3));
    QVERIFY(!cells->isSame(2, 3));
    QCOMPARE(statisticCells(table, Kind::Least, {})->text(0), "…");
}

void TestStatisticCells::sortsWhatIsNotKnownLast()
{
    const SharedRunTable table = someRuns();
    const OrderKeys keys = statisticCells(table, Kind::Least, someValues(table))->orderKeys(Qt::DescendingOrder);
    QVERIFY(keys[0] < keys[1] && keys[1] < keys[2]);
    QCOMPARE(keys[2], keys[3]);
}

void TestStatisticCells::oldValuesStayUntilThereAreNewOnes()
{
    const SharedRunTable newer = tableFromText("new; metrics.loss 1\na; metrics.loss 1");
    const SharedCells cells = statisticCells(newer, Kind::Least, someValues(someRuns()));
    QCOMPARE(cells->text(0), "…");
    QCOMPARE(cells->text(1), "0.12346");
}

void TestStatisticCells::whichValuesAreTheBetterOnes_data()
{
    QTest::addColumn<ColumnKey>("key");
    QTest::addColumn<Better>("saidOfMetric");
    QTest::addColumn<Better>("better");
    QTest::newRow("as of the metric") << LeastLoss << Better::Higher << Better::Higher;
    QTest::newRow("the sooner the better") << TimeToLoss << Better::Higher << Better::Lower;
    QTest::newRow("no step is better") << ColumnKey { ColumnKind::Metric, "loss", { Kind::StepOfBest } } << Better::Higher
                                       << Better::Unknown;
}

void TestStatisticCells::whichValuesAreTheBetterOnes()
{
    QFETCH(ColumnKey, key);
    QFETCH(Better, saidOfMetric);
    const SharedRunTable table = someRuns();
    TableRequest request { .table = table, .columns = { key }, .known = {}, .names = {}, .filter = {}, .sorting = {} };
    request.styles[{ ColumnKind::Metric, "loss" }].better = saidOfMetric;
    const Result<TableContent> content = makeContent(request, Stop::never());
    QTEST(content->columns.first().better, "better");
}

void TestStatisticCells::wishesForWhatIsShownOrSortedBy()
{
    const SharedRunTable table = someRuns();
    TableRequest request { .table = table,
                           .columns = { NameColumn, LeastLoss, { ColumnKind::Metric, "loss" } },
                           .known = {},
                           .names = {},
                           .filter = {},
                           .sorting = { { TimeToLoss, Qt::AscendingOrder }, { LeastLoss, Qt::AscendingOrder } } };
    const QList<StatisticWish> wishes = statisticWishes(request);
    QCOMPARE(wishes.size(), 2);
    QVERIFY(wishes[0] == wishFor(LeastLoss, Better::Lower));
    QVERIFY(wishes[1] == wishFor(TimeToLoss, Better::Lower));
    request.statistics[wishes[0]] = someValues(table);
    QCOMPARE(makeContent(request, Stop::never())->columns[1].text(0), "0.12346");
}

QTEST_GUILESS_MAIN(TestStatisticCells)
#include "tst_statisticcells.moc"

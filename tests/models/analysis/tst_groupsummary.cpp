#include "analysis/groupsummary.h"

#include <QTest>

#include <cmath>

using namespace runloupe;
using Values = std::vector<double>;

class TestGroupSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithScipy_data();
    void agreesWithScipy();
    void oneValueHasNoBandButItsRange_data();
    void oneValueHasNoBandButItsRange();
    void equalValuesHaveABandWithoutWidth_data();
    void equalValuesHaveABandWithoutWidth();
    void hugeNumbersStayFinite();
    void theBootstrapSaysTheSameAgain();
    void theBootstrapTakesManySizes();
};

namespace {

bool isNear(double actual, double expected)
{
    return std::isnan(expected) ? std::isnan(actual) : std::abs(actual - expected) <= 1e-13 * std::abs(expected);
}

void addBandRows()
{
    QTest::addColumn<GroupBand>("band");
    QTest::newRow("deviation") << GroupBand::Deviation;
    QTest::newRow("standard error") << GroupBand::StandardError;
    QTest::newRow("Student's t") << GroupBand::StudentInterval;
    QTest::newRow("bootstrap") << GroupBand::BootstrapInterval;
}

} // namespace

// Expected: numpy.mean, numpy.median, scipy.stats.trim_mean(0.25); numpy.std(ddof=1), scipy.stats.sem and
// scipy.stats.t.interval(0.95, n - 1, mean, sem), of scipy 1.17
void TestGroupSummary::agreesWithScipy_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<GroupMiddle>("middle");
    QTest::addColumn<GroupBand>("band");
    QTest::addColumn<Values>("expected");
    const Values five { 0.41, 0.29, 0.53, 0.31, 0.9 };
    const Values seven { 3, 1, 4, 1, 5, 9, 2 };
    const double none = std::nan("");
    QTest::newRow("mean without a band") << five << GroupMiddle::Mean << GroupBand::None << Values { 0.488, none, none };
    QTest::newRow("mean and range") << five << GroupMiddle::Mean << GroupBand::Range << Values { 0.488, 0.29, 0.9 };
    QTest::newRow("mean and deviation") << five << GroupMiddle::Mean << GroupBand::Deviation
                                        << Values { 0.488, 0.2387611587252099, 0.7372388412747901 };
    QTest::newRow("mean and standard error")
        << five << GroupMiddle::Mean << GroupBand::StandardError << Values { 0.488, 0.3765370016552578, 0.5994629983447421 };
    QTest::newRow("mean and Student's interval of five")
        << five << GroupMiddle::Mean << GroupBand::StudentInterval << Values { 0.488, 0.17852910383507076, 0.7974708961649293 };
    QTest::newRow("mean and Student's interval of two, where t is 12.7")
        << Values { 1, 2 } << GroupMiddle::Mean << GroupBand::StudentInterval
        << Values { 1.5, -4.853102368087347, 7.853102368087347 };
    QTest::newRow("median of an odd count") << five << GroupMiddle::Median << GroupBand::Range << Values { 0.41, 0.29, 0.9 };
    QTest::newRow("median of an even count")
        << Values { 1, 2, 4, 8 } << GroupMiddle::Median << GroupBand::None << Values { 3.0, none, none };
    QTest::newRow("the interval of the mean lies around the mean, also beside a median")
        << seven << GroupMiddle::Median << GroupBand::StudentInterval << Values { 3.0, 0.9633666845972253, 6.179490458259918 };
    QTest::newRow("interquartile mean of five leaves out one at each end")
        << five << GroupMiddle::InterquartileMean << GroupBand::None << Values { 0.4166666666666667, none, none };
    QTest::newRow("interquartile mean of seven leaves out one at each end")
        << seven << GroupMiddle::InterquartileMean << GroupBand::None << Values { 3.0, none, none };
    QTest::newRow("interquartile mean of eight leaves out two at each end")
        << Values { 1, 2, 4, 8, 16, 32, 64, 128 } << GroupMiddle::InterquartileMean << GroupBand::None
        << Values { 15.0, none, none };
    QTest::newRow("interquartile mean of three is their mean")
        << Values { 1, 2, 6 } << GroupMiddle::InterquartileMean << GroupBand::None << Values { 3.0, none, none };
}

void TestGroupSummary::agreesWithScipy()
{
    QFETCH(Values, values);
    QFETCH(const GroupMiddle, middle);
    QFETCH(const GroupBand, band);
    QFETCH(const Values, expected);
    const GroupSummary summary = GroupSummarizer(middle, band).summarize(values);
    QVERIFY2(isNear(summary.middle, expected[0]), qPrintable(QString::number(summary.middle, 'g', 17)));
    QVERIFY2(isNear(summary.low, expected[1]), qPrintable(QString::number(summary.low, 'g', 17)));
    QVERIFY2(isNear(summary.high, expected[2]), qPrintable(QString::number(summary.high, 'g', 17)));
}

void TestGroupSummary::oneValueHasNoBandButItsRange_data()
{
    addBandRows();
}

void TestGroupSummary::oneValueHasNoBandButItsRange()
{
    QFETCH(const GroupBand, band);
    Values value { 2.5 };
    const GroupSummary summary = GroupSummarizer(GroupMiddle::Mean, band).summarize(value);
    QCOMPARE(summary.middle, 2.5);
    QVERIFY(std::isnan(summary.low) && std::isnan(summary.high));
    const GroupSummary range = GroupSummarizer(GroupMiddle::Mean, GroupBand::Range).summarize(value);
    QVERIFY(range.low == 2.5 && range.high == 2.5);
}

void TestGroupSummary::equalValuesHaveABandWithoutWidth_data()
{
    addBandRows();
}

void TestGroupSummary::equalValuesHaveABandWithoutWidth()
{
    QFETCH(const GroupBand, band);
    Values values(4, 0.75);
    const GroupSummary summary = GroupSummarizer(GroupMiddle::Mean, band).summarize(values);
    QVERIFY(summary.middle == 0.75 && summary.low == 0.75 && summary.high == 0.75);
}

void TestGroupSummary::hugeNumbersStayFinite()
{
    for (const GroupMiddle middle : { GroupMiddle::Mean, GroupMiddle::Median, GroupMiddle::InterquartileMean }) {
        for (const GroupBand band : { GroupBand::Range, GroupBand::Deviation, GroupBand::StandardError,
                                      GroupBand::StudentInterval, GroupBand::BootstrapInterval }) {
            Values values { 1.7e308, -1.7e308, 1.6e308, 1.7e308 };
            const GroupSummary summary = GroupSummarizer(middle, band).summarize(values);
            QVERIFY(std::isfinite(summary.middle) && std::isfinite(summary.low) && std::isfinite(summary.high));
        }
    }
}

void TestGroupSummary::theBootstrapSaysTheSameAgain()
{
    Values values { 0.41, 0.29, 0.53, 0.31, 0.9 };
    const auto once = GroupSummarizer(GroupMiddle::Mean, GroupBand::BootstrapInterval).summarize(values);
    const auto again = GroupSummarizer(GroupMiddle::Mean, GroupBand::BootstrapInterval).summarize(values);
    QVERIFY(once.low == again.low && once.high == again.high);
    QVERIFY(0.29 < once.low && once.low < once.middle && once.middle < once.high && once.high < 0.9);
}

/// More draws than are kept, and the first of them once more.
void TestGroupSummary::theBootstrapTakesManySizes()
{
    GroupSummarizer summarizer(GroupMiddle::Mean, GroupBand::BootstrapInterval);
    Values values { 0.41, 0.29, 0.53 };
    const GroupSummary first = summarizer.summarize(values);
    for (std::size_t count = 1000; count < 1006; ++count) {
        Values many(count);
        for (std::size_t i = 0; i < count; ++i)
            many[i] = double(i);
        const GroupSummary summary = summarizer.summarize(many);
        QVERIFY(summary.low < summary.middle && summary.middle < summary.high);
    }
    const GroupSummary again = summarizer.summarize(values);
    QVERIFY(first.low == again.low && first.high == again.high);
}

QTEST_GUILESS_MAIN(TestGroupSummary)
#include "tst_groupsummary.moc"

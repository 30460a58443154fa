#include "charts/runbars.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace runloupe;

class TestRunBars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsBeginAtZero_data();
    void barsBeginAtZero();
    void hugeValuesHaveBars();
    void theGreatestComesFirst();
    void aBarMeansItsRun();
    void longNamesLeaveRoomForBars();
    void barsHaveTheColorsOfTheirRuns();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

CurveLegendModel::Entry entry(const QString &name, std::optional<double> value)
{
    return { { QStringLiteral("s"), name }, name, Qt::red, Qt::SolidLine, value, {} };
}

} // namespace

void TestRunBars::barsBeginAtZero_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("zero");
    QTest::addColumn<double>("first");
    QTest::newRow("all positive") << QList<double> { 2, 4 } << 0.0 << 0.5;
    QTest::newRow("all negative") << QList<double> { -2, -4 } << 1.0 << 0.5;
    QTest::newRow("both") << QList<double> { 3, -1 } << 0.25 << 1.0;
    QTest::newRow("all zero") << QList<double> { 0, 0 } << 0.0 << 0.0;
    QTest::newRow("beside what is not finite") << QList<double> { 1, NaN, Infinity, -Infinity } << 0.0 << 1.0;
}

void TestRunBars::barsBeginAtZero()
{
    QFETCH(QList<double>, values);
    RunBars bars;
    QList<CurveLegendModel::Entry> entries;
    for (const double value : values)
        entries << entry(QString::number(value), value);
    bars.setEntries(entries);
    QTEST(bars.range().part(0), "zero");
    QTEST(bars.range().part(values.first()), "first");
}

void TestRunBars::hugeValuesHaveBars()
{
    RunBars bars;
    bars.setEntries({ entry("high", 1.7e308), entry("low", -1.7e308), entry("none", std::nullopt) });
    QCOMPARE(bars.range().part(0), 0.5);
    QCOMPARE(bars.range().part(1.7e308), 1.0);
}

void TestRunBars::theGreatestComesFirst()
{
    RunBars bars;
    bars.setEntries({ entry("low", -1), entry("nan", NaN), entry("high", 5) });
    QCOMPARE(bars.model()->index(0, 0).data().toString(), "high");
    QCOMPARE(bars.model()->index(2, 0).data().toString(), "nan");
    QCOMPARE(bars.model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), "nan: NaN");
}

void TestRunBars::aBarMeansItsRun()
{
    RunBars bars;
    bars.resize(400, 200);
    bars.setEntries({ entry("a", 1), entry("b", 2) });
    bars.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bars));
    QSignalSpy clicked(&bars, &RunBars::runClicked);
    QTest::mouseClick(bars.viewport(), Qt::LeftButton, {}, bars.visualRect(bars.model()->index(1, 0)).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().value<RunKey>(), (RunKey { "s", "a" }));
    bars.setRaisedRun(RunKey { "s", "b" });
    QCOMPARE(bars.selectionModel()->selectedIndexes().size(), 1);
}

void TestRunBars::longNamesLeaveRoomForBars()
{
    RunBars bars;
    bars.resize(400, 200);
    bars.setEntries({ entry(QString(200, 'x'), 1) });
    bars.grab(); // lays it out
    QVERIFY(bars.nameWidth() <= 160);
}

void TestRunBars::barsHaveTheColorsOfTheirRuns()
{
    RunBars bars;
    bars.resize(400, 200);
    bars.setEntries({ entry("a", 1) });
    const QImage picture = bars.grab().toImage();
    const int middle = bars.visualRect(bars.model()->index(0, 0)).center().y();
    int colored = 0;
    for (int x = 0; x < picture.width(); ++x)
        colored += picture.pixelColor(x, middle) == Qt::red;
    QVERIFY(colored > 200);
}

QTEST_MAIN(TestRunBars)
#include "tst_runbars.moc"

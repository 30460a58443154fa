#include "runs/series.h"

#include <QTest>

using namespace runloupe;

class TestSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByStepThenTimestampThenAsLogged();
};

void TestSeries::sortsByStepThenTimestampThenAsLogged()
{
    Series series;
    series.append(5, 10, 0.5);
    series.append(3, 30, 0.3);
    series.append(3, 20, 0.2);
    series.append(3, 20, 0.1);
    series.append(-1, 99, 0.0);
    series.sort();
    QCOMPARE(series.steps, (std::vector<qint64> { -1, 3, 3, 3, 5 }));
    QCOMPARE(series.timestamps, (std::vector<qint64> { 99, 20, 20, 30, 10 }));
    QCOMPARE(series.values, (std::vector<double> { 0.0, 0.2, 0.1, 0.3, 0.5 }));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"

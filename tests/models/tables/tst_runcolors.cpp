#include "tables/runcolors.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace runloupe;

class TestRunColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColorStandsOutFromItsGround();
    void colorAndDashTogetherTellManyRunsApart();
};

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
    return (high + 0.05) / (low + 0.05);
}

} // namespace

void TestRunColors::everyColorStandsOutFromItsGround()
{
    for (int slot = 0; slot < RunColorCount; ++slot) {
        QVERIFY(contrast(runColor(slot, false), Qt::white) >= 3);
        QVERIFY(contrast(runColor(slot, true), QColor(0x1e1f22)) >= 4.5);
    }
}

void TestRunColors::colorAndDashTogetherTellManyRunsApart()
{
    QSet<std::pair<QRgb, int>> seen;
    for (int slot = 0; slot < RunColorCount * RunDashCount; ++slot)
        seen.insert({ runColor(slot, false).rgb(), runDash(slot) });
    QCOMPARE(int(seen.size()), RunColorCount * RunDashCount);
    QCOMPARE(runDash(RunColorCount - 1), 0);
    QCOMPARE(runColor(RunColorCount * RunDashCount, false), runColor(0, false));
}

QTEST_GUILESS_MAIN(TestRunColors)
#include "tst_runcolors.moc"

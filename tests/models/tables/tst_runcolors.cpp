#include "tables/runcolors.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace runloupe;

class TestRunColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColorStandsOutFromItsGround();
    void ownColorsAreDrawnAsTheyAreIfTheyCanBeSeen_data();
    void ownColorsAreDrawnAsTheyAreIfTheyCanBeSeen();
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
    for (int hue = 0; hue < RunColor::HueCount; ++hue) {
        QVERIFY(contrast(runColor({ hue }, false), Qt::white) >= 3);
        QVERIFY(contrast(runColor({ hue }, true), QColor(0x1e1f22)) >= 4.5);
    }
}

void TestRunColors::ownColorsAreDrawnAsTheyAreIfTheyCanBeSeen_data()
{
    QTest::addColumn<quint32>("rgb");
    QTest::addColumn<bool>("staysOnLight");
    QTest::addColumn<bool>("staysOnDark");
    QTest::newRow("red") << 0xe6194bU << true << true;
    QTest::newRow("yellow") << 0xffff00U << false << true;
    QTest::newRow("white") << 0xffffffU << false << true;
    QTest::newRow("black") << 0x000000U << true << false;
    QTest::newRow("navy") << 0x000040U << true << false;
}

void TestRunColors::ownColorsAreDrawnAsTheyAreIfTheyCanBeSeen()
{
    QFETCH(quint32, rgb);
    const QColor own = QColor::fromRgb(rgb);
    const QColor onLight = runColor({ 0, rgb }, false);
    const QColor onDark = runColor({ 0, rgb }, true);
    QTEST(onLight == own, "staysOnLight");
    QTEST(onDark == own, "staysOnDark");
    const double light = contrast(onLight, Qt::white);
    const double dark = contrast(onDark, QColor(0x181b1f));
    QVERIFY(light >= 2 && dark >= 2);
    QVERIFY(onLight == own || light < 2.2); // no further than needed
    QVERIFY(onDark == own || dark < 2.2);
}

QTEST_GUILESS_MAIN(TestRunColors)
#include "tst_runcolors.moc"

#include "charts/gridgeometry.h"

#include <QTest>

using namespace runloupe;

class TestGridGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheRoom_data();
    void fillsTheRoom();
    void scrollsWhereChartsWouldBeTooLow();
    void aFoldedSectionKeepsItsHead();
    void chartsNeverOverlap();
    void nothingTakesNoRoom();
};

namespace {

QRect united(const std::vector<QRect> &rects)
{
    QRect all;
    for (const QRect &rect : rects)
        all |= rect;
    return all;
}

} // namespace

void TestGridGeometry::fillsTheRoom_data()
{
    QTest::addColumn<int>("charts");
    QTest::addColumn<QSize>("room");
    QTest::addColumn<QSize>("size of the first");
    QTest::newRow("one has it all") << 1 << QSize(1200, 700) << QSize(1200, 700);
    QTest::newRow("two stand side by side") << 2 << QSize(1200, 700) << QSize(600, 700);
    QTest::newRow("four leave no hole where three would stand side by side") << 4 << QSize(1200, 700) << QSize(600, 350);
    QTest::newRow("one above the other where it is narrow") << 2 << QSize(500, 700) << QSize(500, 350);
    QTest::newRow("narrower than a chart should be") << 1 << QSize(100, 700) << QSize(100, 700);
}

void TestGridGeometry::fillsTheRoom()
{
    QFETCH(int, charts);
    QFETCH(QSize, room);
    const GridGeometry geometry({ { charts, false } }, room);
    QTEST(geometry.charts().front().size(), "size of the first");
    QCOMPARE(united(geometry.charts()), QRect(QPoint(0, 0), room));
    QCOMPARE(geometry.height(), room.height());
}

void TestGridGeometry::scrollsWhereChartsWouldBeTooLow()
{
    const GridGeometry geometry({ { 2000, false } }, { 800, 600 });
    QCOMPARE(geometry.height(), 1000 * 220);
    QCOMPARE(GridGeometry({ { 2, false } }, { 500, 100 }).height(), 2 * 160); // never lower than can be read
}

void TestGridGeometry::aFoldedSectionKeepsItsHead()
{
    const GridGeometry geometry({ { 1 }, { 0 }, { 1 } }, { 500, 700 });
    QCOMPARE(geometry.charts().size(), 2U);
    const int head = geometry.heads().front().height();
    QVERIFY(head > 0);
    QCOMPARE(geometry.heads()[1], QRect(0, geometry.charts()[0].bottom() + 1, 500, head));
    QCOMPARE(geometry.heads()[2].top(), geometry.heads()[1].bottom() + 1);
    QCOMPARE(geometry.charts()[1].top(), geometry.heads()[2].bottom() + 1);
    QCOMPARE(geometry.height(), 700);
}

void TestGridGeometry::chartsNeverOverlap()
{
    const GridGeometry geometry({ { 7 }, { 1 }, { 5 } }, { 1213, 517 });
    const std::vector<QRect> &charts = geometry.charts();
    for (std::size_t a = 0; a < charts.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b)
            QVERIFY(!charts[a].intersects(charts[b]));
        for (const QRect &head : geometry.heads())
            QVERIFY(!charts[a].intersects(head));
    }
}

void TestGridGeometry::nothingTakesNoRoom()
{
    QCOMPARE(GridGeometry({}, { 800, 600 }).height(), 0);
    QCOMPARE(GridGeometry({ { 3 } }, {}).charts().size(), 3U);
}

QTEST_GUILESS_MAIN(TestGridGeometry)
#include "tst_gridgeometry.moc"

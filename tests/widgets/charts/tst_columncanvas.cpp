#include "charts/columncanvas.h"

#include <QColor>
#include <QTest>

using namespace runloupe;

class TestColumnCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inksAColumnFromItsTopToItsBottom();
    void joinsColumnsWithoutGaps();
    void keepsSlopesOfLinesFromFarAway();
    void drawsNothingOutside_data();
    void drawsNothingOutside();
    void isTransparentAgainAfterBegin();
    void followsTheScreensRealPixels();
};

namespace {

constexpr int Width = 20;
constexpr int Height = 10;

ColumnCanvas drawn(const QPolygonF &line)
{
    ColumnCanvas canvas;
    canvas.begin({ 100, 50, Width, Height }, 1);
    canvas.draw(line.translated(100, 50), Qt::red);
    return canvas;
}

/// The inked rows of a column, as `2-5`.
QString ink(const ColumnCanvas &canvas, int column)
{
    QList<int> rows;
    for (int y = 0; y < canvas.image().height(); ++y) {
        if (canvas.image().pixelColor(column, y).alpha() != 0)
            rows << y;
    }
    return rows.isEmpty() ? QString() : QStringLiteral("%1-%2").arg(rows.first()).arg(rows.last());
}

} // namespace

void TestColumnCanvas::inksAColumnFromItsTopToItsBottom()
{
    const ColumnCanvas canvas = drawn({ { 3.1, 4.5 }, { 3.2, 7.5 }, { 3.5, 2.5 }, { 3.9, 5.5 } });
    QCOMPARE(ink(canvas, 3), "2-7");
    QCOMPARE(ink(canvas, 2), QString());
    QCOMPARE(ink(canvas, 4), QString());
    QCOMPARE(canvas.image().pixelColor(3, 4), QColor(Qt::red));
}

void TestColumnCanvas::joinsColumnsWithoutGaps()
{
    const ColumnCanvas canvas = drawn({ { 0.5, 0.5 }, { 1.5, 8.5 } });
    QCOMPARE(ink(canvas, 0), "0-4");
    QCOMPARE(ink(canvas, 1), "4-8");
}

void TestColumnCanvas::keepsSlopesOfLinesFromFarAway()
{
    const ColumnCanvas canvas = drawn({ { -1000, -1000 }, { 1000, 1000 } });
    for (int column = 0; column < Height - 1; ++column)
        QCOMPARE(ink(canvas, column), QStringLiteral("%1-%2").arg(column).arg(column + 1));
    QCOMPARE(ink(canvas, Height), QString());
}

void TestColumnCanvas::drawsNothingOutside_data()
{
    QTest::addColumn<QPolygonF>("line");
    QTest::newRow("no point") << QPolygonF();
    QTest::newRow("left of it") << QPolygonF({ { -9, 1 }, { -1, 5 } });
    QTest::newRow("right of it") << QPolygonF({ { 20.5, 1 }, { 29, 5 } });
    QTest::newRow("above it") << QPolygonF({ { 1, -9 }, { 9, -1 } });
    QTest::newRow("below it") << QPolygonF({ { 1, 1e12 }, { 9, 10.5 } });
}

void TestColumnCanvas::drawsNothingOutside()
{
    QFETCH(const QPolygonF, line);
    QVERIFY(drawn(line).isEmpty());
}

void TestColumnCanvas::isTransparentAgainAfterBegin()
{
    ColumnCanvas canvas = drawn({ { 3, 1 }, { 9, 5 } });
    QVERIFY(!canvas.isEmpty());
    canvas.begin({ 0, 0, Width, Height }, 1);
    QVERIFY(canvas.isEmpty());
    for (int column = 0; column < Width; ++column)
        QCOMPARE(ink(canvas, column), QString());
}

void TestColumnCanvas::followsTheScreensRealPixels()
{
    ColumnCanvas canvas;
    canvas.begin({ 0, 0, Width, Height }, 2);
    canvas.draw({ { 3.1, 2.5 }, { 3.2, 6.5 } }, Qt::red);
    QCOMPARE(canvas.image().size(), QSize(2 * Width, 2 * Height));
    QCOMPARE(canvas.image().deviceIndependentSize(), QSizeF(Width, Height));
    QCOMPARE(ink(canvas, 6), "5-13");
}

QTEST_GUILESS_MAIN(TestColumnCanvas)
#include "tst_columncanvas.moc"

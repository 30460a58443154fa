#include "charts/dashes.h"

#include <QLineF>
#include <QTest>

#include <cmath>

using namespace runloupe;

class TestDashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void solidLinesStayAsTheyAre();
    void inkAndGapsTakeTurns();
    void thePatternGoesOnAroundCorners();
    void eachLineBeginsWithInk();
};

namespace {

double inkOf(const QList<QPolygonF> &pieces)
{
    double length = 0;
    for (const QPolygonF &piece : pieces) {
        for (qsizetype i = 1; i < piece.size(); ++i)
            length += QLineF(piece[i - 1], piece[i]).length();
    }
    return length;
}

} // namespace

void TestDashes::solidLinesStayAsTheyAre()
{
    const QList<QPolygonF> lines { QPolygonF({ { 0, 0 }, { 5, 5 }, { 9, 1 } }) };
    QCOMPARE(dashed(lines, Qt::SolidLine), lines);
}

void TestDashes::inkAndGapsTakeTurns()
{
    const QList<QPolygonF> pieces = dashed({ QPolygonF({ { 0, 0 }, { 22, 0 } }) }, Qt::DashLine);
    QCOMPARE(pieces, (QList<QPolygonF> { QPolygonF({ { 0, 0 }, { 7, 0 } }), QPolygonF({ { 11, 0 }, { 18, 0 } }) }));
}

void TestDashes::thePatternGoesOnAroundCorners()
{
    QPolygonF stairs;
    for (int i = 0; i <= 110; ++i) // of a pixel each, as thousands of points make them
        stairs << QPointF((i + 1) / 2, i / 2);
    const QList<QPolygonF> pieces = dashed({ stairs }, Qt::DashLine);
    QCOMPARE(pieces.size(), 10);
    QVERIFY(std::abs(inkOf(pieces) - 70) < 1e-6);
}

void TestDashes::eachLineBeginsWithInk()
{
    const QPolygonF line({ { 0, 0 }, { 3, 0 } });
    QCOMPARE(inkOf(dashed({ line, line.translated(100, 0) }, Qt::DashDotLine)), 6.0);
    QVERIFY(dashed({ QPolygonF({ { 1, 1 } }) }, Qt::DotLine).isEmpty()); // a single point is shown as a dot
}

QTEST_GUILESS_MAIN(TestDashes)
#include "tst_dashes.moc"

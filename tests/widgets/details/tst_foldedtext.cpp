#include "details/foldedtext.h"

#include <QFontMetrics>
#include <QTest>

using namespace runloupe;

class TestFoldedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatIsLong_data();
    void foldsWhatIsLong();
    void drawsNoMoreThanItCanAfford();
};

void TestFoldedText::foldsWhatIsLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("foldedLines");
    QTest::addColumn<int>("wholeLines");
    QTest::newRow("one word") << "adam" << 1 << 1;
    QTest::newRow("nothing") << "" << 1 << 1;
    QTest::newRow("a line break at the end is no line") << "adam\n" << 1 << 1;
    QTest::newRow("four lines") << "a\nb\r\nc\rd" << 4 << 4;
    QTest::newRow("five lines") << "a\nb\nc\nd\ne" << 4 << 5;
    QTest::newRow("separators of Unicode") << QStringLiteral("a\u2028b\u2029c") << 3 << 3;
    QTest::newRow("empty lines are lines") << "a\n\nb" << 3 << 3;
    QTest::newRow("from right to left") << QStringLiteral("\u05e9\u05dc\u05d5\u05dd") << 1 << 1;
}

void TestFoldedText::foldsWhatIsLong()
{
    QFETCH(QString, text);
    QFETCH(int, foldedLines);
    QFETCH(int, wholeLines);
    const QFont font;
    const qreal line = FoldedText("adam", font, 400, FoldedText::Extent::Folded).height();
    const FoldedText folded(text, font, 400, FoldedText::Extent::Folded);
    const FoldedText whole(text, font, 400, FoldedText::Extent::Whole);
    QCOMPARE(qRound(folded.height() / line), foldedLines);
    QCOMPARE(qRound(whole.height() / line), wholeLines);
    QCOMPARE(folded.isCut(), foldedLines != wholeLines);
    QCOMPARE(FoldedText::isFoldable(text, font, 400), folded.isCut());
    QVERIFY(!whole.isCut());
}

void TestFoldedText::drawsNoMoreThanItCanAfford()
{
    const QString endless(10'000'000, u'x');
    const FoldedText folded(endless, {}, 200, FoldedText::Extent::Folded);
    QVERIFY(folded.isCut());
    QVERIFY(folded.height() < 10 * QFontMetrics(QFont()).lineSpacing());
    QVERIFY(FoldedText(endless, {}, 200, FoldedText::Extent::Whole).isCut());
    QVERIFY(FoldedText("wide", {}, 0, FoldedText::Extent::Folded).height() > 0); // no width at all ends too
}

QTEST_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"

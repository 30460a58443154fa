#include "runs/textpool.h"

#include <QTest>

using namespace runloupe;

class TestTextPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameTextHasOneId();
    void theEmptyTextIsNotNoText();
    void textsOfAnyLengthStayWhereTheyAre();
};

void TestTextPool::theSameTextHasOneId()
{
    TextPool pool;
    const TextId adam = pool.intern("adam");
    QVERIFY(adam != NoText);
    QCOMPARE(pool.intern(QByteArrayView("adam")), adam);
    QVERIFY(pool.intern("Adam") != adam);
    QCOMPARE(pool.find("adam"), adam);
    QCOMPARE(pool.find("sgd"), NoText);
}

void TestTextPool::theEmptyTextIsNotNoText()
{
    TextPool pool;
    const TextId empty = pool.intern("");
    QVERIFY(empty != NoText);
    QCOMPARE(pool.text(empty), QByteArrayView(""));
    QCOMPARE(pool.text(NoText), QByteArrayView(""));
}

void TestTextPool::textsOfAnyLengthStayWhereTheyAre()
{
    TextPool pool;
    const QByteArray longText(200'000, 'x');
    const TextId first = pool.intern("first");
    const TextId large = pool.intern(longText);
    QList<TextId> ids;
    for (int i = 0; i < 50'000; ++i)
        ids << pool.intern(QByteArray::number(i));
    QCOMPARE(pool.text(first), QByteArrayView("first"));
    QCOMPARE(pool.text(large), QByteArrayView(longText));
    for (int i = 0; i < ids.size(); ++i)
        QCOMPARE(pool.text(ids[i]), QByteArrayView(QByteArray::number(i)));
}

QTEST_GUILESS_MAIN(TestTextPool)
#include "tst_textpool.moc"

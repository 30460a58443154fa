#include "runs/runmarks.h"

#include <QJsonDocument>
#include <QTest>

using namespace runloupe;

class TestRunMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherAnythingChanged();
    void isKeptByStore();
    void whatIsNotUnderstoodCountsAsNotSaid_data();
    void whatIsNotUnderstoodCountsAsNotSaid();
};

namespace {

const RunKey A { QStringLiteral("one.db"), QStringLiteral("a") };
const RunKey B { QStringLiteral("two.db"), QStringLiteral("b") };

} // namespace

void TestRunMarks::saysWhetherAnythingChanged()
{
    RunMarks marks;
    QVERIFY(!marks.takeAll(RunMark::Starred));
    QVERIFY(marks.give(RunMark::Starred, { A, B }));
    QVERIFY(!marks.give(RunMark::Starred, { A }));
    QVERIFY(marks.has(RunMark::Starred, A) && !marks.has(RunMark::Pinned, A));
    QVERIFY(marks.take(RunMark::Starred, { A }));
    QVERIFY(!marks.take(RunMark::Starred, { A }));
    QVERIFY(marks.takeAll(RunMark::Starred));
}

void TestRunMarks::isKeptByStore()
{
    RunMarks marks;
    marks.give(RunMark::Pinned, { A, B });
    marks.give(RunMark::Starred, { B });
    marks.setColor({ A }, RunColor { 3 });
    marks.setColor({ B }, RunColor { 0, 0xd55e00 });
    marks.setBaseline(A);
    QCOMPARE(QJsonDocument(marks.toJson()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"one.db":{"baseline":"a","colors":{"a":"3"},"pinned":["a"]},)"
                        R"("two.db":{"colors":{"b":"#d55e00"},"pinned":["b"],"starred":["b"]}})"));
    QCOMPARE(RunMarks::fromJson(marks.toJson()), marks);
    RunMarks hiding = marks;
    hiding.give(RunMark::Hidden, { A });
    QCOMPARE(RunMarks::fromJson(hiding.toJson()), marks);
}

void TestRunMarks::whatIsNotUnderstoodCountsAsNotSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1, 2]");
    QTest::newRow("a store that is none") << QByteArray(R"({"one.db": 7})");
    QTest::newRow("marks that are no lists") << QByteArray(R"({"one.db": {"pinned": "a", "colors": [3], "baseline": {}}})");
    QTest::newRow("a color that is none") << QByteArray(R"({"one.db": {"colors": {"a": "blue", "b": 3}}})");
    QTest::newRow("an unknown mark") << QByteArray(R"({"one.db": {"loved": ["a"]}})");
}

void TestRunMarks::whatIsNotUnderstoodCountsAsNotSaid()
{
    QFETCH(QByteArray, text);
    QCOMPARE(RunMarks::fromJson(QJsonDocument::fromJson(text).object()), RunMarks());
}

QTEST_GUILESS_MAIN(TestRunMarks)
#include "tst_runmarks.moc"

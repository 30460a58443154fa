#include "storefolder.h"
#include "storetext.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace runloupe;

/// What was written to a file store between two looks at it.
class TestMlrunsChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew_data();
    void tellsWhatIsNew();
    void readsOnlyNewLines();
    void looksAtARunThatHasEndedOnceMore();
    void leavesNoTrace();
};

namespace {

QString goingRun(const QString &id)
{
    return runMeta(id, QStringLiteral("0")).replace(QStringLiteral("status: 3"), QStringLiteral("status: 1"));
}

/// A run that goes on and one that is done.
QString store()
{
    return OneRun + goingRun(QStringLiteral("b"))
        + "0/a/metrics/loss\n    1 5 0\n0/b/metrics/loss\n    1 9 0\n    2 8 1\n0/b/tags/t = x\n";
}

void append(const StoreFolder &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.path(name));
    QVERIFY(file.open(QIODevice::Append));
    file.write(text);
}

/// In words: `rewritten`, `experiments`, the runs, and a line a tail: `b/loss from 2: 2@3=7`.
QStringList linesOf(const StoreChanges &changes)
{
    if (changes.isRewritten)
        return { QStringLiteral("rewritten") };
    QStringList lines = changes.runIds;
    if (changes.areExperimentsChanged)
        lines << QStringLiteral("experiments");
    for (const SeriesTail &tail : changes.tails) {
        QString line = QStringLiteral("%1/%2 from %3:").arg(tail.points.runId, tail.points.key).arg(tail.before.value_or(999));
        for (std::size_t i = 0; i < tail.points.size(); ++i)
            line += QStringLiteral(" %1@%2=%3")
                        .arg(tail.points.steps[i])
                        .arg(tail.points.timestamps[i])
                        .arg(tail.points.values[i]);
        lines << line;
    }
    lines.sort();
    return lines;
}

StoreChanges changesOf(const SharedStore &store, const SharedMark &mark)
{
    const Result<StoreChanges> changes = store->changesSince(mark, Stop::never());
    return changes ? *changes : StoreChanges();
}

} // namespace

void TestMlrunsChanges::tellsWhatIsNew_data()
{
    using Write = std::function<void(StoreFolder &)>;
    QTest::addColumn<Write>("write");
    QTest::addColumn<QStringList>("changes");
    const auto add = [](const QString &text) { return Write([text](StoreFolder &folder) { folder.add(text); }); };
    const auto log = [](const QString &name, const QByteArray &text) {
        return Write([=](StoreFolder &folder) { append(folder, name, text); });
    };
    QTest::newRow("nothing") << Write([](StoreFolder &) {}) << QStringList();
    QTest::newRow("a point") << log("0/b/metrics/loss", "3 7 2\n") << QStringList { "b", "b/loss from 0: 0@1=9 1@2=8 2@3=7" };
    QTest::newRow("a point of which half is written")
        << log("0/b/metrics/loss", "3 7 2\n4 6") << QStringList { "b", "b/loss from 0: 0@1=9 1@2=8 2@3=7" };
    QTest::newRow("another metric") << add("0/b/metrics/val/acc\n    5 1 0\n") << QStringList { "b", "b/val/acc from 0: 0@5=1" };
    QTest::newRow("a param") << add("0/b/params/lr = 1\n") << QStringList { "b" };
    QTest::newRow("another value of a tag") << add("0/b/tags/t = yy\n") << QStringList { "b" };
    QTest::newRow("the end of a run, and its last point") << Write([](StoreFolder &folder) {
        append(folder, "0/b/metrics/loss", "3 7 2\n");
        folder.add(runMeta("b", "0"));
    }) << QStringList { "b", "b/loss from 0: 0@1=9 1@2=8 2@3=7", "experiments" };
    QTest::newRow("a run that goes on again") << add(goingRun("a") + "0/a/metrics/loss\n    1 5 0\n    2 4 1\n")
                                              << QStringList { "a", "a/loss from 0: 0@1=5 1@2=4", "experiments" };
    QTest::newRow("a new run") << add(goingRun("c") + "0/c/metrics/loss\n    1 5 0\n") << QStringList { "c", "experiments" };
    QTest::newRow("a new experiment") << add(experimentMeta("7", "other")) << QStringList { "experiments" };
    QTest::newRow("a run that is gone") << Write([](StoreFolder &folder) { QDir(folder.path("0/a")).removeRecursively(); })
                                        << QStringList { "a", "experiments" };
    const QStringList rewritten { "rewritten" };
    QTest::newRow("a metric that got shorter")
        << Write([](StoreFolder &folder) { folder.write("0/b/metrics/loss", "1 9 0\n"); }) << rewritten;
    QTest::newRow("a metric that is gone") << Write([](StoreFolder &folder) { QFile::remove(folder.path("0/b/metrics/loss")); })
                                           << rewritten;
}

void TestMlrunsChanges::tellsWhatIsNew()
{
    QFETCH(std::function<void(StoreFolder &)>, write);
    QFETCH(QStringList, changes);
    StoreFolder folder(store());
    const SharedStore open = storeAt(folder.path());
    const SharedMark mark = changesOf(open, nullptr).mark;
    QVERIFY(mark);
    write(folder);
    const StoreChanges found = changesOf(open, mark);
    QCOMPARE(linesOf(found), changes);
    QCOMPARE(linesOf(changesOf(open, found.mark)), QStringList());
}

/// Once a file was read, what comes is known from where that ended; and what was half written is read when it is whole.
void TestMlrunsChanges::readsOnlyNewLines()
{
    StoreFolder folder(store());
    const SharedStore open = storeAt(folder.path());
    SharedMark mark = changesOf(open, nullptr).mark;
    const auto next = [&](const QByteArray &text) {
        append(folder, QStringLiteral("0/b/metrics/loss"), text);
        const StoreChanges changes = changesOf(open, mark);
        mark = changes.mark;
        return linesOf(changes);
    };
    QCOMPARE(next("3 7 2\n"), (QStringList { "b", "b/loss from 0: 0@1=9 1@2=8 2@3=7" }));
    QCOMPARE(next("4 6 3\n5 5 4\n"), (QStringList { "b", "b/loss from 3: 3@4=6 4@5=5" }));
    QCOMPARE(next("6 4"), QStringList());
    QCOMPARE(next(" 5\n"), (QStringList { "b", "b/loss from 5: 5@6=4" }));
    folder.write("0/b/metrics/loss", "1 9 0\n2 8 1\n3 7 2\n4 6 3\n5 5 4\n7 7 7\n8 8 8\n9 9 9\n");
    QCOMPARE(next(""), QStringList { "rewritten" }); // the last line that was known is another one
}

void TestMlrunsChanges::looksAtARunThatHasEndedOnceMore()
{
    StoreFolder folder(store());
    const SharedStore open = storeAt(folder.path());
    SharedMark mark = changesOf(open, nullptr).mark;
    folder.add(runMeta("b", "0"));
    mark = changesOf(open, mark).mark;
    QCOMPARE(linesOf(changesOf(open, mark)), QStringList());
    append(folder, "0/b/metrics/loss", "3 7 2\n");
    QCOMPARE(linesOf(changesOf(open, mark)), QStringList()); // nobody watches a run that is done
}

void TestMlrunsChanges::leavesNoTrace()
{
    StoreFolder folder(store());
    const SharedStore open = storeAt(folder.path());
    const SharedMark mark = changesOf(open, nullptr).mark;
    append(folder, "0/b/metrics/loss", "3 7 2\n");
    const QMap<QString, QString> before = folder.inventory();
    QVERIFY(!changesOf(open, mark).isEmpty());
    QCOMPARE(folder.inventory(), before);
}

QTEST_GUILESS_MAIN(TestMlrunsChanges)
#include "tst_mlrunschanges.moc"

#include "storefolder.h"
#include "stores/mlruns/mlrunsstore.h"
#include "storetext.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace runloupe;

/// A store whose bytes are cut and flipped: whatever happens to one file, the other run is there as before.
class TestMlrunsDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherRunsSurvive_data();
    void otherRunsSurvive();
    void longLinesAreReadInPieces();
};

namespace {

const QString Healthy = R"(
0/meta.yaml
    artifact_location: ./mlruns/0
    creation_time: 1700000000000
    experiment_id: '0'
    lifecycle_stage: active
    name: 'Default: a "name"'
0/whole/meta.yaml
    experiment_id: '0'
    run_id: whole
    start_time: 1
    status: 3
    user_id: me
0/whole/metrics/m
    1 0.5 0
0/hurt/meta.yaml
    artifact_uri: ./mlruns/0/hurt/artifacts
    end_time: 1700000001000
    experiment_id: '0'
    lifecycle_stage: active
    run_id: hurt
    run_name: "one \u00e9 two"
    start_time: 1700000000000
    status: 3
    tags: []
    user_id: 'me'
0/hurt/metrics/m
    1700000000000 0.5 0
    1700000000001 0.25 1
    1700000000002 nan 2
0/hurt/tags/t = x
)";

/// The content cut at every place in turn, then flipped somewhere.
QList<QByteArray> damaged(const QByteArray &content)
{
    QList<QByteArray> all;
    for (qsizetype size = 0; size < content.size(); ++size)
        all << content.first(size);
    QRandomGenerator random(42); // fixed, so that a failure comes again
    for (int i = 0; i < 300; ++i) {
        QByteArray flipped = content;
        for (int n = random.bounded(1, 6); n > 0; --n)
            flipped[random.bounded(int(flipped.size()))] ^= char(1 << random.bounded(8));
        all << flipped;
    }
    return all;
}

void makeOld(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000), QFileDevice::FileModificationTime));
}

} // namespace

void TestMlrunsDamage::otherRunsSurvive_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("of a run") << "0/hurt/meta.yaml";
    QTest::newRow("of a metric") << "0/hurt/metrics/m";
    QTest::newRow("of the experiment") << "0/meta.yaml";
}

void TestMlrunsDamage::otherRunsSurvive()
{
    QFETCH(QString, file);
    const StoreFolder folder(Healthy);
    QFile original(folder.path(file));
    QVERIFY(original.open(QIODevice::ReadOnly));
    for (const QByteArray &content : damaged(original.readAll())) {
        folder.write(file, content);
        makeOld(folder.path(file)); // nobody writes it any more
        QVERIFY(MlrunsStore::recognises(folder.path()));
        const auto store = MlrunsStore::open(folder.path(), Stop::never());
        QVERIFY(store);
        const QString text = runsText(*store);
        QVERIFY2(text.contains("run 0/whole \"\" FINISHED  | m=0.5 | "), qPrintable(content + '\n' + text));
        QVERIFY2(text.contains("run 0/hurt ") && text.contains("t=x"), qPrintable(content + '\n' + text));
        QVERIFY(experimentsText(**store).startsWith("experiment 0 "));
        QVERIFY(seriesText(**store).contains("whole/m: 0@1=0.5"));
        QVERIFY((*store)->describe(Stop::never()));
    }
}

void TestMlrunsDamage::longLinesAreReadInPieces()
{
    const StoreFolder folder(Healthy);
    QByteArray content("1 0.5 0\n");
    content += QByteArray(300'000, 'x') + "\n2 0.25 1\n" + QByteArray(200'000, '\0'); // zeros: as after a power failure
    folder.write("0/hurt/metrics/m", content);
    const auto store = MlrunsStore::open(folder.path(), Stop::never());
    QVERIFY(store);
    const QString text = seriesText(**store, { { "hurt" }, {}, View::All });
    QVERIFY2(text.startsWith("hurt/m: 0@1=0.5 1@2=0.25\nwarning 0/hurt/metrics/m: 2 lines"), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestMlrunsDamage)
#include "tst_mlrunsdamage.moc"

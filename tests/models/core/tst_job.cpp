#include "core/job.h"

#include <QSemaphore>
#include <QTest>

using namespace runloupe;

class TestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesItsValueInTheAskersThread();
    void newestWins();
    void deathOfTheAskerStopsTheWork();
    void cancelledIsSilent();
    void reportsProgress();
};

void TestJob::givesItsValueInTheAskersThread()
{
    int answer = 0;
    QThread *thread = nullptr;
    Job<int> job([&](Result<int> result) {
        answer = result.value();
        thread = QThread::currentThread();
    });
    job.start([](const Stop &) { return Result<int>(42); });
    QTRY_COMPARE(answer, 42);
    QCOMPARE(thread, QThread::currentThread());
}

void TestJob::newestWins()
{
    QList<int> answers;
    QSemaphore mayEnd;
    Job<int> job([&](Result<int> result) { answers << result.value(); });
    job.start([&](const Stop &) {
        mayEnd.acquire();
        return Result<int>(1);
    });
    job.start([](const Stop &) { return Result<int>(2); });
    mayEnd.release();
    QTRY_COMPARE(answers, QList<int> { 2 });
    QCoreApplication::processEvents();
    QCOMPARE(answers, QList<int> { 2 });
}

void TestJob::deathOfTheAskerStopsTheWork()
{
    bool isAnswered = false;
    QSemaphore hasStarted;
    {
        Job<int> job([&](const Result<int> &) { isAnswered = true; });
        job.start([&](const Stop &stop) {
            hasStarted.release();
            while (!stop.isRequested())
                QThread::yieldCurrentThread();
            return Result<int>(Stop::error());
        });
        hasStarted.acquire();
    }
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

void TestJob::cancelledIsSilent()
{
    bool isAnswered = false;
    Job<int> job([&](const Result<int> &) { isAnswered = true; });
    job.start([](const Stop &stop) {
        while (!stop.isRequested())
            QThread::yieldCurrentThread();
        return Result<int>(Stop::error());
    });
    QVERIFY(job.isRunning());
    job.cancel();
    QVERIFY(!job.isRunning());
    QTest::qWait(20);
    QVERIFY(!isAnswered);
}

void TestJob::reportsProgress()
{
    QList<double> fractions;
    bool isDone = false;
    Job<int> job([&](const Result<int> &) { isDone = true; });
    job.onProgress([&](double fraction) { fractions << fraction; });
    job.start([](const Stop &stop) {
        stop.report(0.5);
        return Result<int>(1);
    });
    QTRY_VERIFY(isDone);
    QVERIFY(fractions.contains(0.5));
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"

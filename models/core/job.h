#pragma once

#include "result.h"
#include "stop.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace runloupe {

/// The one way of working in the background: takes values, gives one value back in the thread of whoever asked.
///
/// Lives as a member of the asker. Newest wins: `start()` drops an older answer that is still on its way. The asker's
/// death is silence: the destructor stops the work and waits for it, and `done` is not called any more.
template <typename T>
class Job {
public:
    using Work = std::function<Result<T>(const Stop &)>;

    explicit Job(std::function<void(Result<T>)> done)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this, done = std::move(done)] {
            if (m_watcher.isCanceled())
                return;
            m_isAwaited = false;
            done(m_watcher.result()); // takeResult() would reset the state that the destructor waits on
        });
    }

    ~Job()
    {
        m_watcher.cancel();
        m_watcher.waitForFinished();
    }

    void start(Work work)
    {
        m_watcher.cancel();
        m_isAwaited = true;
        m_watcher.setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result<T>> &promise) {
            promise.setProgressRange(0, Stop::ProgressSteps);
            promise.addResult(work(Stop(promise)));
        }));
    }

    /// Drops the answer on its way; `done` is not called for it.
    void cancel()
    {
        m_isAwaited = false;
        m_watcher.cancel();
    }

    /// Whether an answer is still to come: `done` will be called.
    bool isRunning() const { return m_isAwaited; }

    /// `progressed` gets fractions between 0 and 1, in the asker's thread.
    void onProgress(std::function<void(double)> progressed)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher,
                         [progressed = std::move(progressed)](int value) { progressed(double(value) / Stop::ProgressSteps); });
    }

private:
    Q_DISABLE_COPY_MOVE(Job)

    bool m_isAwaited = false; // the future itself has ended some time before its answer is delivered
    QFutureWatcher<Result<T>> m_watcher;
};

} // namespace runloupe

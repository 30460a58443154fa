#pragma once

#include "core/job.h"
#include "stores/store.h"

#include <QObject>

namespace runloupe {

/// Reads the runs of the chosen experiments into one table, in the background; the newest wish wins. The newest runs come
/// first by themselves, where there are many, so that there is something to look at soon.
class RunLoader : public QObject {
    Q_OBJECT

public:
    explicit RunLoader(QObject *parent = nullptr);

    enum class FirstLook { Wanted, Spared };

    void load(const QList<StoreScope> &scopes, FirstLook firstLook);
    /// What is to be loaded has to be opened first.
    void await();
    void cancel();
    /// There is nothing to read from: answers with the reason.
    void refuse(const Error &reason);
    bool isRunning() const { return m_firstLook.isRunning() || m_job.isRunning(); }
    /// Whether the last wish was answered with a table.
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void started();
    void progressed(double fraction);
    void firstLoaded(const SharedRunTable &table); ///< the newest runs; loaded() is still to come
    void loaded(const SharedRunTable &table);
    void failed(const Error &error);
    void cancelled();

private:
    void loadAll();
    void showFirst(const Result<SharedRunTable> &table);
    void answer(const Result<SharedRunTable> &table);

    QList<StoreScope> m_scopes;
    bool m_isDone = false;
    Job<SharedRunTable> m_firstLook;
    Job<SharedRunTable> m_job;
};

} // namespace runloupe

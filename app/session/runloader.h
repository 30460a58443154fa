#pragma once

#include "core/job.h"
#include "stores/store.h"

#include <QObject>

namespace runloupe {

/// Reads the runs of the chosen experiments into one table, in the background; the newest wish wins.
class RunLoader : public QObject {
    Q_OBJECT

public:
    explicit RunLoader(QObject *parent = nullptr);

    void load(const QList<StoreScope> &scopes);
    void cancel();
    /// There is nothing to read from: answers with the reason.
    void refuse(const Error &reason);
    bool isRunning() const { return m_job.isRunning(); }
    /// Whether the last wish was answered with a table.
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void started();
    void progressed(double fraction);
    void loaded(const SharedRunTable &table);
    void failed(const Error &error);
    void cancelled();

private:
    void answer(const Result<SharedRunTable> &table);

    bool m_isDone = false;
    Job<SharedRunTable> m_job;
};

} // namespace runloupe

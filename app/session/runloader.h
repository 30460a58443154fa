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
    /// What was wished for, and what its stores were like before they were read: null for those that cannot be followed.
    const QList<StoreScope> &scopes() const { return m_scopes; }
    const QList<SharedMark> &marks() const { return m_marks; }

Q_SIGNALS:
    void started();
    void progressed(double fraction);
    void firstLoaded(const SharedRunTable &table); ///< the newest runs; loaded() is still to come
    void loaded(const SharedRunTable &table);
    void failed(const Error &error);
    void cancelled();

private:
    struct Answer {
        SharedRunTable table;
        QList<SharedMark> marks;
    };
    static Result<Answer> read(const QList<StoreScope> &scopes, QList<SharedMark> marks, const Stop &stop);
    void loadAll();
    void showFirst(const Result<Answer> &answer);
    void tell(const Result<Answer> &answer);

    QList<StoreScope> m_scopes;
    QList<SharedMark> m_marks;
    bool m_isDone = false;
    Job<Answer> m_firstLook;
    Job<Answer> m_job;
};

} // namespace runloupe

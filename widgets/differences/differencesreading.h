#pragma once

#include "runs/runkey.h"
#include "tables/readdetails.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace runloupe {

/// Has read what the table does not know of the compared runs: asks for each once, and keeps what came.
///
/// While people go on selecting, nothing is asked for.
class DifferencesReading : public QObject {
    Q_OBJECT

public:
    explicit DifferencesReading(QObject *parent = nullptr);

    /// These are compared from now on.
    void follow(const std::vector<RunKey> &runs);
    /// Nobody looks at them any more.
    void stop();
    void askAgain();
    /// All runs may be others than they were. What was read stays until it is read again.
    void forget() { m_known.clear(); }

    /// As far as it has come.
    const QHash<RunKey, ReadDetails> &read() const { return m_read; }
    bool isSettled() const { return !m_isAwaiting && !m_soon.isActive(); }

    void addModels(const RunKey &run, const QList<RegisteredModel> &models);
    void addStatistics(const RunKey &run, const MetricStatistics &statistics);
    void addEnvironment(const RunKey &run, const RunEnvironment &environment);
    /// No more will come. False where nothing was awaited.
    bool finish();
    bool fail();

Q_SIGNALS:
    void requested(const QList<RunKey> &runs); ///< takes the place of the last request
    void cancelled(); ///< nobody waits for what was requested last

private:
    QList<RunKey> m_missing; ///< what is asked for, or is going to be
    QSet<RunKey> m_known;
    QHash<RunKey, ReadDetails> m_read;
    bool m_isAwaiting = false;
    QTimer m_soon;
};

} // namespace runloupe

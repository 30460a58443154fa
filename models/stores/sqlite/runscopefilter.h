#pragma once

#include "reading.h"
#include "runs/experiment.h"
#include "stores/store.h"

namespace runloupe {

Lifecycle lifecycleOf(QByteArrayView text);

/// Decides run by run which ones a scope asks for.
class RunScopeFilter {
public:
    static Result<RunScopeFilter> read(Reading &reading, const RunScope &scope);

    /// `experimentId` is null for a run of no experiment.
    bool wants(QByteArrayView experimentId, Lifecycle lifecycle) const;
    bool wantsRun(QByteArrayView id) const;

private:
    explicit RunScopeFilter(const RunScope &scope);
    Result<void> readDeletedExperiments(Reading &reading);

    View m_view;
    QSet<QByteArray> m_experimentIds; // empty: all
    QSet<QByteArray> m_runIds; // empty: all
    QSet<QByteArray> m_deletedExperiments; // only where they matter
};

} // namespace runloupe

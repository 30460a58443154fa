#pragma once

#include "runfolder.h"

namespace runloupe {

/// Gathers from the keys in meta.yaml files which versions of MLflow have written a store.
class WriterVersion {
public:
    void add(const RunFolder &run);

    /// `1.30 to 2.22`, `3.0 or newer`; from the oldest to the newest that was met. Empty where nothing was.
    QString text() const;

private:
    enum Era { BeforeRunId, BeforeRunName, BeforeThree, Three, EraCount };

    bool m_has[EraCount] = {};
};

} // namespace runloupe

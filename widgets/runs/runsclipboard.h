#pragma once

#include "core/job.h"
#include "tables/tableexport.h"

namespace runloupe {

/// Puts runs into the clipboard. Many of them are written in the background; the newest wish wins.
class RunsClipboard {
public:
    RunsClipboard();

    /// The selected runs of `snapshot`. None leave the clipboard as it is.
    void copySelected(TableSnapshot snapshot, SheetFormat format);

private:
    Job<QString> m_job;
};

} // namespace runloupe

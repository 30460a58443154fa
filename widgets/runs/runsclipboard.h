#pragma once

#include "core/job.h"
#include "tables/tableexport.h"

namespace runloupe {

class LoadingBar;

/// Puts runs into the clipboard. Many of them are written in the background; the newest wish wins.
class RunsClipboard {
public:
    /// The bar says how far it is, and how not to wait for it. It outlives this.
    explicit RunsClipboard(LoadingBar *bar);

    /// The selected runs of `snapshot`. None leave the clipboard as it is.
    void copySelected(TableSnapshot snapshot, SheetFormat format);

private:
    LoadingBar *m_bar;
    Job<QString> m_job;
};

} // namespace runloupe

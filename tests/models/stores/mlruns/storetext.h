#pragma once

#include "stores/store.h"

namespace runloupe {

/// The store at `path`; null where there is none.
SharedStore storeAt(const QString &path);

/// What a store says, as text to hold against an expectation; a line an experiment, a run or a warning:
///
///     experiment 0 "Default"
///     run 0/a "first" FINISHED lr=0.1 | loss=0.4 | tag=x
///     warning …
///
/// Deleted ones are marked. Params, metrics and tags are sorted; an error is one line.
QString experimentsText(const Store &store, View view = View::All);
QString runsText(const SharedStore &store, const RunScope &scope = { {}, View::All });

/// `a/loss: 0@1000=0.5 1@1001=0.4`, a line a series: step, timestamp, value.
QString seriesText(const Store &store, const SeriesScope &scope = { {}, {}, View::All });

} // namespace runloupe

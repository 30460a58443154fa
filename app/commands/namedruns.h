#pragma once

#include "command.h"

namespace runloupe {

/// The runs that people named by their ids, of the view asked for; all of that view where they named none. An id that is not
/// there is an error, which says what may have been meant.
Result<SharedRunTable> readNamedRuns(const Request &request, const QStringList &runIds);

/// The ids of all runs of the table, newest first.
QStringList idsInOrder(const RunTable &table);

/// `--run ID`, which may be repeated.
Option runOption(const QString &help);

} // namespace runloupe

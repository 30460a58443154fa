#include "newestruns.h"

#include "stores/newestfew.h"

namespace runloupe {

Result<QSet<qint64>> newestRuns(Reading &reading, const RunScopeFilter &filter, std::size_t most)
{
    NewestFew<qint64> newest(most);
    TableScan scan = reading.scan("runs", { "run_uuid", "experiment_id", "lifecycle_stage", "start_time" });
    while (scan.next()) {
        const Statement &run = scan.row();
        const QByteArrayView id = run.text(1);
        if (!id.isEmpty() && filter.wantsRun(id) && filter.wants(run.text(2), lifecycleOf(run.text(3))))
            newest.add(run.optionalInteger(4), id, [&run] { return run.integer(0); });
    }
    const Result<void> read = scan.finish();
    if (!read && read.error().kind() != Error::Kind::Damaged)
        return read.error();
    const std::vector<qint64> rowIds = newest.take();
    return QSet<qint64>(rowIds.begin(), rowIds.end());
}

} // namespace runloupe

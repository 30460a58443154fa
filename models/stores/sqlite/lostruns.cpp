#include "lostruns.h"

namespace runloupe {

void forEachLostRun(Reading &reading, const TableScan &scan, const std::function<void(QByteArrayView id)> &take)
{
    if (const Result<void> read = scan.finish(); read || read.error().kind() != Error::Kind::Damaged)
        return;
    TableScan ids = reading.scan("runs", { "run_uuid" });
    while (ids.next()) {
        if (scan.hasLost(ids.row().integer(0)))
            take(ids.row().text(1));
    }
}

} // namespace runloupe

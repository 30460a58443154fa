// How long it takes to find the params that tell runs apart: for runs of many params, few of which vary.

#include "runs/runtablebuilder.h"
#include "tables/runnames.h"
#include "timed.h"

#include <QRandomGenerator>

#include <cstdio>
#include <numeric>

using namespace runloupe;

namespace {

/// Of `params`, the first `varying` have `values` different ones.
SharedRunTable madeUpRuns(int runs, int params, int varying, int values)
{
    QRandomGenerator random(1);
    RunTableBuilder builder;
    builder.beginStore("store.db");
    for (int run = 0; run < runs; ++run) {
        RunRecord record;
        const QByteArray id = QByteArray::number(run);
        record.id = id;
        const Row row = builder.add(record);
        for (int param = 0; param < params; ++param) {
            const int value = param < varying ? random.bounded(values) : 0;
            builder.setParam(row, builder.paramColumn("param_" + QByteArray::number(param)), QByteArray::number(value / 100.0));
        }
    }
    return builder.finish();
}

void benchNames(int runs, int params, int varying, int values)
{
    const SharedRunTable table = madeUpRuns(runs, params, varying, values);
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    QStringList names;
    const double milliseconds = timed([&] { names = runNames(table, rows, {}); });
    std::printf("%4d runs x %6d params, %5d of them vary over %4d values %8.1f ms   %s\n", runs, params, varying, values,
                milliseconds, qPrintable(names.first()));
}

} // namespace

int main()
{
    benchNames(500, 12'000, 20, 10);
    benchNames(500, 12'000, 300, 3);
    benchNames(500, 12'000, 12'000, 2);
    benchNames(500, 12'000, 12'000, 400);
    benchNames(50, 100, 30, 4);
    return 0;
}

// How long filtering and sorting 100,000 runs takes, beside std::sort of as many plain doubles on the same machine.

#include "query/filter.h"
#include "query/runorder.h"
#include "runs/runtablebuilder.h"
#include "timed.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace runloupe;

namespace {

constexpr int Runs = 100'000;
constexpr int Keys = 10; // of params and of metrics

SharedRunTable makeTable()
{
    QRandomGenerator random(1);
    RunTableBuilder builder;
    builder.beginStore("bench.db");
    for (int run = 0; run < Runs; ++run) {
        const QByteArray id = QByteArray::number(random.generate64(), 16) + QByteArray::number(run);
        RunRecord record;
        record.id = id;
        record.status = random.bounded(10) ? "FINISHED" : "FAILED";
        record.startTime = 1'700'000'000'000 + random.bounded(1'000'000);
        const Row row = builder.add(record);
        for (int key = 0; key < Keys; ++key) {
            const QByteArray name = QByteArray::number(key);
            builder.setMetric(row, builder.metricColumn("m" + name), random.generateDouble());
            builder.setParam(row, builder.paramColumn("p" + name), QByteArray::number(random.generateDouble()));
            builder.setTag(row, builder.tagColumn("t" + name), "value " + QByteArray::number(random.bounded(50)));
        }
    }
    return builder.finish();
}

double sortPlainDoubles()
{
    QRandomGenerator random(2);
    std::vector<double> numbers(Runs);
    for (double &number : numbers)
        number = random.generateDouble();
    return timed([&] {
        std::vector<double> copy = numbers;
        std::sort(copy.begin(), copy.end());
    });
}

void print(const QString &what, double milliseconds, double yardstick)
{
    std::printf("%-72s %7.1f ms  %5.2f x\n", qPrintable(what), milliseconds, milliseconds / yardstick);
}

void benchFilter(const RunTable &table, const QString &text, double yardstick)
{
    const Filter filter = std::get<Filter>(Filter::parse(text));
    print(text, timed([&] { (void)filter.matching(table, Stop::never()); }), yardstick);
}

void benchOrder(const RunTable &table, const QStringList &keys, double yardstick)
{
    const Result<RunOrder> order = RunOrder::parse(keys);
    std::vector<Row> all(table.size());
    std::iota(all.begin(), all.end(), Row(0));
    const double milliseconds = timed([&] {
        std::vector<Row> rows = all;
        order->sort(table, rows);
    });
    print("sort by " + (keys.isEmpty() ? "start time" : keys.join(", ")), milliseconds, yardstick);
}

} // namespace

int main()
{
    const SharedRunTable table = makeTable();
    const double yardstick = sortPlainDoubles();
    print("std::sort of 100,000 doubles", yardstick, yardstick);
    benchFilter(*table, "metrics.m1 < 0.3", yardstick);
    benchFilter(*table, "metrics.m1 < 0.3 and tags.t1 = 'value 7' and status = 'FINISHED'", yardstick);
    benchFilter(*table, "metrics.m1 < 0.3 and (params.p1 > 0.5 or tags.t2 like '%7')", yardstick);
    benchFilter(*table, "params.p1 like '0.1%' and params.p2 ilike '%e%' and params.p3 > 0.5", yardstick);
    benchFilter(*table, "params.p1 rlike '^0\\.[1-3]'", yardstick);
    benchOrder(*table, {}, yardstick);
    benchOrder(*table, { "metrics.m1 DESC" }, yardstick);
    benchOrder(*table, { "params.p1" }, yardstick);
    benchOrder(*table, { "status", "tags.t1 DESC", "metrics.m1" }, yardstick);
    return 0;
}

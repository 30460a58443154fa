// Prints how long it takes to compute what the histories of a big store come down to, beside SQLite's own reading of the same
// rows: bench_statistics STORE.db [metric]; make_big_store.py makes big ones.
#include "processmemory.h"

#include "statistics/statisticsreader.h"
#include "stores/storeopener.h"

#include <QCoreApplication>
#include <QTextStream>

#include <sqlite3.h>

#include <ctime>

using namespace runloupe;

namespace {

using Kind = Statistic::Kind;

/// The processor's time, for other programs may run beside; both work in one thread.
template <typename Work>
double secondsOf(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

double secondsOfSqlite(const QByteArray &file, const QByteArray &where)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(file, &database, SQLITE_OPEN_READONLY, nullptr);
    const QByteArray sql
        = "select sum(step), sum(timestamp), sum(value), sum(is_nan), sum(length(run_uuid)) from metrics " + where;
    const double seconds = secondsOf([&] { sqlite3_exec(database, sql, nullptr, nullptr, nullptr); });
    sqlite3_close(database);
    return seconds;
}

void measure(const QString &name, const SharedStore &store, const SharedRunTable &table, const QList<StatisticWish> &wishes,
             const QByteArray &file, const QByteArray &where)
{
    const double sqlite = secondsOfSqlite(file, where);
    int pieces = 0;
    const double own = secondsOf([&] {
        StatisticsReader reader(table, wishes, {}, [&pieces](const StatisticColumns &) { ++pieces; });
        if (const Result<Warnings> read = reader.read({ store }, Stop::never()); !read)
            QTextStream(stdout) << read.error().message() << '\n';
    });
    QTextStream(stdout) << QStringLiteral("%1: %2 s, SQLite's sums %3 s, ratio %4, %5 pieces, %6\n")
                               .arg(name)
                               .arg(own, 0, 'f', 2)
                               .arg(sqlite, 0, 'f', 2)
                               .arg(own / sqlite, 0, 'f', 2)
                               .arg(pieces)
                               .arg(peakMemory());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString file = application.arguments().value(1);
    const Result<SharedStore> store = openStore(file, Stop::never());
    const Result<SharedRunTable> table
        = store ? readRunTable({ { *store, { {}, View::All } } }, Stop::never()) : Result<SharedRunTable>(store.error());
    if (!table) {
        QTextStream(stdout) << table.error().message() << '\n';
        return 1;
    }
    const QString metric = application.arguments().value(2, QStringLiteral("train/loss"));
    QTextStream(stdout) << QStringLiteral("%1 runs, %2\n").arg((*table)->size()).arg(peakMemory());
    const QByteArray ofMetric = "where key = '" + metric.toUtf8() + '\'';
    const QList<StatisticWish> one { { metric, { Kind::Least }, {} } };
    QList<StatisticWish> several = one;
    several << StatisticWish { metric, { Kind::Median }, {} } << StatisticWish { metric, { Kind::MeanOfLast, 10 }, {} }
            << StatisticWish { metric, { Kind::StepOfBest }, Better::Lower }
            << StatisticWish { metric, { Kind::TimeToReach, 0.5 }, Better::Lower };
    QList<StatisticWish> all;
    for (const NumberColumn &column : (*table)->metrics())
        all << StatisticWish { column.key(), { Kind::Least }, {} };
    measure(QStringLiteral("min of one metric"), *store, *table, one, file.toLocal8Bit(), ofMetric);
    measure(QStringLiteral("five statistics of one metric"), *store, *table, several, file.toLocal8Bit(), ofMetric);
    measure(QStringLiteral("min of all metrics"), *store, *table, all, file.toLocal8Bit(), {});
    return 0;
}

#include "processmemory.h"

#include "stores/storeopener.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace runloupe;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// How long `work` takes, and what it says of itself.
void measure(const QString &what, const std::function<QString()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const QString said = work();
    out() << QStringLiteral("%1 ms  %2: %3\n").arg(double(timer.nsecsElapsed()) / 1e6, 8, 'f', 1).arg(what, said);
    out().flush();
}

QString readRuns(const SharedStore &store)
{
    const Result<SharedRunTable> table = readRunTable({ { store, { {}, View::All } } }, Stop::never());
    if (!table)
        return table.error().message();
    return QStringLiteral("%1 runs, %2 params, %3 metrics, %4 tags, %5")
        .arg((*table)->size())
        .arg((*table)->params().size())
        .arg((*table)->metrics().size())
        .arg((*table)->tags().size())
        .arg(peakMemory());
}

QString readSeries(const SharedStore &store, const SeriesScope &scope)
{
    std::size_t series = 0;
    std::size_t points = 0;
    const auto count = [&](Series &&read) {
        ++series;
        points += read.size();
    };
    const Result<Warnings> read = store->readSeries(scope, count, Stop::never());
    if (!read)
        return read.error().message();
    return QStringLiteral("%1 series, %2 points, %3").arg(series).arg(points).arg(peakMemory());
}

QStringList firstRuns(const SharedStore &store, std::size_t most)
{
    QStringList ids;
    const Result<SharedRunTable> table = readRunTable({ { store, { {}, View::All } } }, Stop::never());
    for (Row row = 0; table && row < std::min(most, (*table)->size()); ++row)
        ids << (*table)->attribute(TextAttribute::RunId).string(row);
    return ids;
}

} // namespace

/// How long it takes to read a store: `bench_store STORE [METRIC]`; make_big_store.py makes big ones.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const Result<SharedStore> store = openStore(arguments.value(1), Stop::never());
    if (!store) {
        out() << store.error().message() << '\n';
        return 1;
    }
    const QString key = arguments.value(2, QStringLiteral("train/loss"));
    measure(QStringLiteral("description"),
            [&] { return (*store)->describe(Stop::never()) ? QStringLiteral("read") : QString(); });
    measure(QStringLiteral("runs"), [&] { return readRuns(*store); });
    const QStringList some = firstRuns(*store, 100);
    measure(QStringLiteral("one run"), [&] { return readSeries(*store, { some.first(1), {}, View::All }); });
    measure(QStringLiteral("one metric of 100 runs"), [&] { return readSeries(*store, { some, { key }, View::All }); });
    measure(QStringLiteral("all metrics of 100 runs"), [&] { return readSeries(*store, { some, {}, View::All }); });
    measure(QStringLiteral("one metric of all runs"), [&] { return readSeries(*store, { {}, { key }, View::All }); });
    measure(QStringLiteral("all metrics of all runs"), [&] { return readSeries(*store, { {}, {}, View::All }); });
    return 0;
}

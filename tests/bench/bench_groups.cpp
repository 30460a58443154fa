// How long grouping the runs of a store takes, from the wish to what the table shows. A key is params.lr, or another column.

#include "stores/storeopener.h"
#include "tables/columnchoice.h"
#include "tables/columnname.h"
#include "tables/groupcells.h"
#include "tables/tablecontent.h"
#include "timed.h"

#include <QCoreApplication>

#include <cstdio>
#include <numeric>

using namespace runloupe;

namespace {

QList<ColumnKey> columnsNamed(const QString &names)
{
    QList<ColumnKey> columns;
    for (const QString &name : names.split(u',')) {
        if (const std::optional<ColumnKey> column = columnOfName(name))
            columns << *column;
    }
    return columns;
}

void benchGrouping(const SharedRunTable &table, const QString &names)
{
    const QList<ColumnKey> keys = columnsNamed(names);
    QList<RunColumn> columns;
    for (const ColumnKey &key : keys)
        columns << makeRunColumn(table, key);
    std::vector<Row> rows(table->size());
    std::iota(rows.begin(), rows.end(), Row(0));
    const double grouping = timed([&] { (void)groupsBy(columns, rows, Stop::never()); });
    TableRequest request { .table = table,
                           .columns = ColumnChoice().shown(*table),
                           .known = {},
                           .names = {},
                           .filter = {},
                           .sorting = { { keys.first(), Qt::DescendingOrder } } };
    request.known = makeContent(request, Stop::never())->columns;
    request.grouping = { RunGrouping::Mode::By, keys };
    std::size_t count = 0;
    const double content = timed([&] { count = makeContent(request, Stop::never())->arrangement.groupCount(); });
    std::printf("%-50s %8zu groups %8.1f ms, all of the table %8.1f ms\n", qPrintable(names), count, grouping, content);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fprintf(stderr, "usage: bench_groups STORE KEY[,KEY...]...\n");
        return 2;
    }
    const Result<SharedStore> store = openStore(words[1], Stop::never());
    const Result<SharedRunTable> table = store ? readRunTable({ { *store, {} } }, Stop::never()) : store.error();
    if (!table) {
        std::fprintf(stderr, "%s\n", qPrintable(table.error().message()));
        return 1;
    }
    for (const QString &keys : words.sliced(2))
        benchGrouping(*table, keys);
    return 0;
}

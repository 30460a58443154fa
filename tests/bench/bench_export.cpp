#include "processmemory.h"

#include "stores/storeopener.h"
#include "tables/tableexport.h"
#include "writers/sheetfile.h"
#include "writers/sheetformats.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace runloupe;

/// How long it takes to write all of a store into a file of each format: `bench_export STORE`; make_big_store.py makes big
/// ones.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const Result<SharedStore> store = openStore(application.arguments().value(1), Stop::never());
    const Result<SharedRunTable> table = store ? readRunTable({ { *store, { {}, View::All } } }, Stop::never()) : store.error();
    if (!table) {
        out << table.error().message() << '\n';
        return 1;
    }
    const TableSnapshot snapshot { .table = *table, .columns = {}, .shown = {}, .selected = {}, .names = {}, .remarks = {} };
    out << QStringLiteral("%1 runs, %2\n").arg((*table)->size()).arg(peakMemory());
    const QTemporaryDir folder;
    for (const SheetFormatName &name : sheetFormats()) {
        const QString path = folder.filePath(name.suffix);
        QElapsedTimer timer;
        timer.start();
        const Sheet sheet = sheetOf(snapshot, ExportScope::Everything, name.format);
        const Result<void> written = writeSheetFile(sheet, name.format, Digits::Exact, path, Existing::Keep, Stop::never());
        out << QStringLiteral("%1 ms  %2: %3 columns, %4 MB, %5\n")
                   .arg(double(timer.nsecsElapsed()) / 1e6, 8, 'f', 1)
                   .arg(name.name)
                   .arg(sheet.columns.size())
                   .arg(QFileInfo(path).size() / 1'000'000)
                   .arg(written ? peakMemory() : written.error().message());
        out.flush();
    }
    return 0;
}

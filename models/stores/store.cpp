#include "store.h"

namespace runloupe {

Result<SharedRunTable> readRunTable(const QList<StoreScope> &scopes, const Stop &stop)
{
    RunTableBuilder builder;
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        builder.beginStore(scopes[i].store->uri(), scopes[i].store->searchDialect());
        if (const Result<void> read = scopes[i].store->readRuns(scopes[i].scope, builder, stop.part(i, scopes.size())); !read)
            return read.error();
    }
    return builder.finish();
}

} // namespace runloupe

#include "store.h"

namespace runloupe {

Result<StoreChanges> Store::changesSince(const SharedMark &, const Stop &) const
{
    return StoreChanges();
}

Result<SharedRunTable> readRunTable(const QList<StoreScope> &scopes, const Stop &stop)
{
    RunTableBuilder builder;
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        const auto &[store, scope] = scopes[i];
        const std::size_t before = builder.size();
        builder.beginStore(store->uri(), store->searchDialect());
        if (const Result<void> read = store->readRuns(scope, builder, stop.part(i, scopes.size())); !read)
            return read.error();
        if (scope.newest > 0 && builder.size() - before >= scope.newest)
            builder.setPartial();
    }
    return builder.finish();
}

} // namespace runloupe

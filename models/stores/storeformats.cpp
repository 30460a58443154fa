#include "storeformats.h"

#include "mlruns/mlrunsstore.h"
#include "sqlite/mlflowsqlitestore.h"

namespace runloupe {

const QList<StoreFormat> &storeFormats()
{
    static const QList<StoreFormat> formats {
        { MlrunsStore::recognises, MlrunsStore::open },
        { &MlflowSqliteStore::recognises, &MlflowSqliteStore::open },
    };
    return formats;
}

} // namespace runloupe

#include "storeformats.h"

#include "mlruns/mlrunsstore.h"

namespace runloupe {

const QList<StoreFormat> &storeFormats()
{
    static const QList<StoreFormat> formats {
        { MlrunsStore::recognises, MlrunsStore::open },
    };
    return formats;
}

} // namespace runloupe

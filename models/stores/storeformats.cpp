#include "storeformats.h"

namespace runloupe {

const QList<StoreFormat> &storeFormats()
{
    static const QList<StoreFormat> formats {};
    return formats;
}

} // namespace runloupe

#pragma once

#include "store.h"

#include <QList>

namespace runloupe {

/// One format that can be opened: a reader is added by one line in storeformats.cpp.
struct StoreFormat {
    /// Whether the bytes or the folder at `path` (which exists) are of this format.
    bool (*recognises)(const QString &path);
    /// May still fail, with an error that says what is wrong with this one.
    Result<SharedStore> (*open)(const QString &path, const Stop &stop);
};

/// In the order in which they are asked; the first that recognises opens.
const QList<StoreFormat> &storeFormats();

} // namespace runloupe

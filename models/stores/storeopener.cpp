#include "storeopener.h"

#include "notastore.h"
#include "projectfolder.h"
#include "storeformats.h"
#include "storelocation.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace runloupe {

namespace {

Error nothingThere(const QString &path)
{
    return Error(Error::Kind::NotFound,
                 QCoreApplication::translate("runloupe::openStore",
                                             "There is nothing at %1. Check the path, or whether its drive is connected.")
                     .arg(path));
}

} // namespace

Result<SharedStore> openStore(const QString &location, const Stop &stop)
{
    if (const std::optional<Error> reason = whyNotLocal(location))
        return *reason;
    const QString path = localPath(location);
    if (!QFileInfo::exists(path))
        return nothingThere(path);
    for (const StoreFormat &format : storeFormats()) {
        if (!format.recognises(path))
            continue;
        Result<SharedStore> store = format.open(path, stop);
        const bool isFolderAround = store && QFileInfo(path).isDir() && (*store)->uri().startsWith(path + QLatin1Char('/'));
        return isFolderAround ? openProjectFolder(path, stop) : store;
    }
    return QFileInfo(path).isDir() ? openProjectFolder(path, stop) : notAStore(path);
}

} // namespace runloupe

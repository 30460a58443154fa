#include "storeopener.h"

#include "storeformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::openStore", text);
}

} // namespace

Result<SharedStore> openStore(const QString &location, const Stop &stop)
{
    const QString path = localPath(location);
    if (!QFileInfo::exists(path))
        return Error(Error::Kind::NotFound,
                     tr("There is nothing at %1. Check the path, or whether its drive is connected.").arg(path));
    for (const StoreFormat &format : storeFormats()) {
        if (format.recognises(path))
            return format.open(path, stop);
    }
    return Error(Error::Kind::NotAStore, tr("%1 is no run store. Open an MLflow database or an mlruns folder.").arg(path));
}

QString localPath(const QString &location)
{
    return QDir::cleanPath(QFileInfo(location).absoluteFilePath());
}

} // namespace runloupe

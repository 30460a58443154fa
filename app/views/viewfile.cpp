#include "viewfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace runloupe {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024; // bytes; a view has some hundred thousand at most

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::viewfile", text);
}

} // namespace

Result<SavedView> readViewFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(Error::Kind::NotPermitted, tr("The view in %1 cannot be read: %2.").arg(shown, file.errorString()));
    if (const std::optional<SavedView> view = viewFromJson(file.read(LargestFile)))
        return *view;
    return Error(Error::Kind::Invalid, tr("%1 holds no view that Runloupe exported.").arg(shown));
}

Result<void> writeViewFile(const SavedView &view, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(viewToJson(view)) >= 0 && file.commit())
        return {};
    return Error(Error::Kind::Output,
                 tr("The view cannot be written to %1: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace runloupe

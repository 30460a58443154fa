#include "sheetfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::sheetFile", text);
}

Error refusal(const QString &path, const QString &reason)
{
    return Error(Error::Kind::Output, tr("Cannot write %1: %2.").arg(path, reason));
}

Result<void> openFor(QSaveFile &file, Existing existing)
{
    const QFileInfo info(file.fileName());
    if (!info.absoluteDir().exists())
        return refusal(file.fileName(), tr("there is no such folder"));
    if (existing == Existing::Keep && info.exists())
        return refusal(file.fileName(), tr("there is a file of that name already"));
    if (!file.open(QIODevice::WriteOnly))
        return refusal(file.fileName(), file.errorString());
    return {};
}

} // namespace

Result<void> writeWholeFile(const QString &path, Existing existing, const std::function<Result<void>(QIODevice *)> &write)
{
    QSaveFile file(path);
    if (const Result<void> opened = openFor(file, existing); !opened)
        return opened;
    if (const Result<void> written = write(&file); !written)
        return written.error().kind() == Error::Kind::Stopped ? written.error()
                                                              : written.error().within(tr("Cannot write %1.").arg(path));
    if (!file.commit())
        return refusal(path, file.errorString());
    return {};
}

Result<void> writeSheetFile(const Sheet &sheet, SheetFormat format, Digits digits, const QString &path, Existing existing,
                            const Stop &stop)
{
    return writeWholeFile(path, existing, [&](QIODevice *file) -> Result<void> {
        Output output(Output::into(file));
        writeSheet(sheet, format, output, digits, stop);
        return stop.isRequested() ? Stop::error() : output.finish();
    });
}

} // namespace runloupe

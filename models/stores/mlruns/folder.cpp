#include "folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace fs = std::filesystem;

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::Folder", text);
}

fs::path native(const Path &path)
{
    return fs::path(std::u8string_view(reinterpret_cast<const char8_t *>(path.data()), std::size_t(path.size())));
}

QByteArray bytes(const std::u8string &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.data()), qsizetype(text.size()));
}

FolderEntry::Kind kindOf(const fs::directory_entry &entry)
{
    std::error_code error;
    if (entry.is_regular_file(error))
        return FolderEntry::Kind::File;
    return entry.is_directory(error) ? FolderEntry::Kind::Folder : FolderEntry::Kind::Other;
}

Error cannotList(const Path &path, const std::error_code &error)
{
    const bool isForbidden = error == std::errc::permission_denied || error == std::errc::operation_not_permitted;
    return Error(isForbidden ? Error::Kind::NotPermitted : Error::Kind::NotFound, QString::fromStdString(error.message()),
                 displayed(path));
}

} // namespace

Path pathOf(const QString &path)
{
    return QFile::encodeName(path);
}

QString displayed(const Path &path)
{
    return QFile::decodeName(path);
}

Path joined(const Path &folder, const QByteArray &name)
{
    return folder.endsWith('/') ? folder + name : folder + '/' + name;
}

QByteArray nameOf(const Path &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

Path parentOf(const Path &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash > 0 ? path.first(slash) : QByteArrayLiteral("/");
}

Result<std::vector<FolderEntry>> listFolder(const Path &path)
{
    std::vector<FolderEntry> entries;
    std::error_code error;
    fs::directory_iterator entry(native(path), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        entries.push_back({ bytes(entry->path().filename().u8string()), kindOf(*entry), entry->is_symlink(ignored) });
    }
    if (error)
        return cannotList(path, error);
    std::sort(entries.begin(), entries.end(), [](const FolderEntry &a, const FolderEntry &b) { return a.name < b.name; });
    return entries;
}

std::vector<Path> foldersIn(const Path &path)
{
    std::vector<Path> folders;
    if (const auto entries = listFolder(path)) {
        for (const FolderEntry &entry : *entries) {
            if (entry.kind == FolderEntry::Kind::Folder)
                folders.push_back(joined(path, entry.name));
        }
    }
    return folders;
}

bool isFile(const Path &path)
{
    std::error_code error;
    return fs::is_regular_file(native(path), error);
}

QString whyNoFile(const Path &path)
{
    std::error_code error;
    const bool isThere = fs::exists(fs::symlink_status(native(path), error));
    if (!isThere || isFile(path))
        return {};
    if (isFolder(path))
        return tr("it is a folder");
    return fs::exists(native(path), error) ? tr("it is a pipe or a device") : tr("it is a broken link");
}

bool isFolder(const Path &path)
{
    std::error_code error;
    return fs::is_directory(native(path), error);
}

FileStamp stampOf(const Path &path)
{
    std::error_code error;
    const fs::directory_entry file(native(path), error);
    const auto bytes = file.file_size(error);
    if (error)
        return {};
    const fs::file_time_type written = file.last_write_time(error);
    return error ? FileStamp {} : FileStamp { qint64(bytes), qint64(written.time_since_epoch().count()) };
}

bool isFresh(const Path &path, int seconds)
{
    std::error_code error;
    const fs::file_time_type written = fs::last_write_time(native(path), error);
    return !error && fs::file_time_type::clock::now() - written < std::chrono::seconds(seconds);
}

qint64 bytesBelow(const Path &path, const std::function<bool()> &isStopped)
{
    qint64 sum = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(native(path), fs::directory_options::skip_permission_denied, error);
         !error && entry != fs::recursive_directory_iterator() && !isStopped(); entry.increment(error)) {
        std::error_code ignored;
        if (!entry->is_symlink(ignored) && entry->is_regular_file(ignored))
            sum += qint64(entry->file_size(ignored));
    }
    return sum;
}

} // namespace runloupe

#pragma once

#include "core/result.h"
#include "stores/filestamp.h"

#include <QByteArray>

#include <vector>

namespace runloupe {

/// Where a file or folder lies: its bytes as the file system has them, parts joined by `/`. On Linux they need not be UTF-8,
/// and a name that is not must open nevertheless.
using Path = QByteArray;

Path pathOf(const QString &path);
QString displayed(const Path &path);

/// `folder/name`.
Path joined(const Path &folder, const QByteArray &name);
/// The last part: `name` of `folder/name`.
QByteArray nameOf(const Path &path);
/// All but the last part; the root is its own parent.
Path parentOf(const Path &path);

/// One name in a folder. A link is what it points to.
struct FolderEntry {
    enum class Kind {
        File,
        Folder,
        Other, ///< a broken link, a pipe, a device: nothing to read from
    };

    QByteArray name;
    Kind kind = Kind::Other;
    bool isLink = false;
};

/// What lies in a folder, by name. Asks the file system once for all, and once more for each link.
Result<std::vector<FolderEntry>> listFolder(const Path &path);

/// The folders in a folder, links to some among them; none where it cannot be listed.
std::vector<Path> foldersIn(const Path &path);

bool isFile(const Path &path);
/// Why there is something at `path` that isFile() denies, in words that complete `it cannot be read:`. Empty where there is a
/// file, or nothing at all.
QString whyNoFile(const Path &path);
bool isFolder(const Path &path);

/// Its time in the file system's own unit, the finest there is.
FileStamp stampOf(const Path &path);

/// Whether the file was written within the last `seconds`, and so may be in the making.
bool isFresh(const Path &path, int seconds);

/// Size of all files below a folder in bytes; does not follow links.
qint64 bytesBelow(const Path &path, const std::function<bool()> &isStopped);

} // namespace runloupe

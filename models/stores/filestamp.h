#pragma once

#include <QtGlobal>

namespace runloupe {

/// What the file system tells of a file without opening it.
struct FileStamp {
    qint64 bytes = -1; ///< -1: there is no such file
    qint64 changed = 0; ///< when it was last written, in whatever unit whoever took the stamp counts

    bool exists() const { return bytes >= 0; }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

} // namespace runloupe

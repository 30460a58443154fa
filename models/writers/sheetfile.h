#pragma once

#include "sheetwriter.h"

class QIODevice;

namespace runloupe {

/// What becomes of a file that has the name already.
enum class Existing { Keep, Replace };

/// Has a function write a file, which appears as a whole; after an error everything is as it was. Blocks, from any thread. The
/// error is one line that names the file.
Result<void> writeWholeFile(const QString &path, Existing existing, const std::function<Result<void>(QIODevice *)> &write);

/// Writes a sheet into a file, which appears as a whole; after an error or a stop everything is as it was. Blocks, from any
/// thread. The error is one line that names the file.
Result<void> writeSheetFile(const Sheet &sheet, SheetFormat format, Digits digits, const QString &path, Existing existing,
                            const Stop &stop);

} // namespace runloupe

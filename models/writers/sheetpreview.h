#pragma once

#include "sheetwriter.h"

namespace runloupe {

/// What writing a sheet will give, seen beforehand.
struct SheetPreview {
    QString text; ///< the first lines, long ones cut
    std::size_t rows = 0;
    std::size_t columns = 0;
    qint64 bytes = 0; ///< of all of it; an estimate from some of the rows
};

SheetPreview previewOf(const Sheet &sheet, SheetFormat format, Digits digits);

} // namespace runloupe

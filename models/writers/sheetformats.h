#pragma once

#include "sheetwriter.h"

#include <QList>

namespace runloupe {

/// A format as people choose it.
struct SheetFormatName {
    SheetFormat format;
    QString name; ///< `CSV`
    QString suffix; ///< of files, `csv`; also names the format in settings
    QString hint; ///< a sentence on what it is good for and how it writes things
    bool hasBriefNumbers = false; ///< whether Digits::Brief makes a difference
};

/// All of them, in the order of menus.
const QList<SheetFormatName> &sheetFormats();

const SheetFormatName &sheetFormatName(SheetFormat format);
/// CSV where there is no such suffix.
SheetFormat sheetFormatOf(const QString &suffix);

} // namespace runloupe

#pragma once

#include "writers/sheetwriter.h"

namespace runloupe {

/// How people exported last, to be offered again. A value.
struct ExportChoice {
    SheetFormat format = SheetFormat::Csv;
    Digits digits = Digits::Exact;
    QString folder {}; ///< empty: that of the person's documents

    /// As text to be kept; readable, so that a person can mend it.
    QByteArray toJson() const;
    /// What cannot be understood counts as not said.
    static ExportChoice fromJson(const QByteArray &json);

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

} // namespace runloupe

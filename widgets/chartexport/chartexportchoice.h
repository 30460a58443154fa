#pragma once

#include "charts/figurefile.h"

namespace runloupe {

/// As what charts can be taken along: a picture, or the points that are shown.
enum class ChartFormat { Svg, Pdf, Png, LongCsv, WideCsv };
constexpr int ChartFormatCount = 5;

/// How people exported charts last, to be offered again. A value.
struct ChartExportChoice {
    ChartFormat format = ChartFormat::Pdf;
    FigureStyle style {};
    FigureSize size {};
    bool isOnlyInView = false; ///< of the points, those between the ends of the x axis as it is seen
    QString folder {}; ///< empty: that of the person's documents

    /// As text to be kept; readable, so that a person can mend it.
    QByteArray toJson() const;
    /// What cannot be understood counts as not said.
    static ChartExportChoice fromJson(const QByteArray &json);

    friend bool operator==(const ChartExportChoice &, const ChartExportChoice &) = default;
};

bool isPicture(ChartFormat format);
FigureFormat figureFormat(ChartFormat format); ///< of a picture
/// Of files: `svg`.
QString suffixOf(ChartFormat format);

} // namespace runloupe

#pragma once

#include "core/result.h"
#include "figure.h"

#include <QImage>
#include <QSizeF>

namespace runloupe {

/// As what a figure can be written.
enum class FigureFormat {
    Svg, ///< lines and letters, to be edited
    Pdf, ///< lines and letters, for papers; one page, its fonts inside
    Png, ///< dots
};

/// How large a figure is.
struct FigureSize {
    QSizeF millimetres { 160, 100 };
    double dotsPerInch = 300; ///< of dots; lines and letters are as sharp as the device

    /// As a picture of dots.
    QSize pixels() const;

    friend bool operator==(const FigureSize &, const FigureSize &) = default;
};

constexpr double LeastFigureMillimetres = 20; // a side
constexpr double MostFigureMillimetres = 2000;
constexpr double LeastFigureDots = 48;
constexpr double MostFigureDots = 1200;
constexpr double LeastFigurePoints = 4;
constexpr double MostFigurePoints = 48;
/// Of a picture of dots, a side: more are refused.
constexpr int MostFigurePixels = 20'000;

/// The whole file. GUI thread, for the plots on screen draw it.
Result<QByteArray> figureFile(const Figure &figure, FigureFormat format, const FigureSize &size, const QString &title);

/// The figure as dots, as the clipboard and a preview want it.
QImage figureImage(const Figure &figure, const FigureSize &size);

/// Puts it on the clipboard as dots and as SVG, so that what it is pasted into can choose.
void copyFigure(const Figure &figure, const FigureSize &size, const QString &title);

} // namespace runloupe

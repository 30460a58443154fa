#pragma once

#include <QColor>

class QApplication;

namespace runloupe {

/// Light or dark; `System` follows the desktop.
enum class ColorScheme { System, Light, Dark };

/// Dresses the whole program: Fusion with a palette of our own and the style sheet. May be called again at any time.
void applyTheme(QApplication &application, ColorScheme scheme);

/// What the palette roles of Qt have no word for. Valid after applyTheme(), and changes with it.
struct ThemeColors {
    QColor hairline; ///< separators, grids
    QColor mutedText; ///< secondary text: hints, units, counts
    QColor errorText;
    QColor errorBackground;
    QColor warningText;
};
const ThemeColors &themeColors();

bool isDarkTheme();

} // namespace runloupe

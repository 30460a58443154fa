#include "theme.h"

#include <QApplication>
#include <QStyleFactory>

namespace runloupe {

void applyTheme(QApplication &application, ColorScheme)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

const ThemeColors &themeColors()
{
    static ThemeColors colors;
    return colors;
}

bool isDarkTheme()
{
    return false;
}

} // namespace runloupe

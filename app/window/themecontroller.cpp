#include "themecontroller.h"

#include <QApplication>

namespace runloupe {

ThemeController::ThemeController(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_system, &SystemColorScheme::changed, this, &ThemeController::apply);
    apply();
}

void ThemeController::choose(ThemeChoice choice)
{
    m_settings->setTheme(choice);
    apply();
}

void ThemeController::apply()
{
    const bool isDark
        = choice() == ThemeChoice::Dark || (choice() == ThemeChoice::System && m_system.scheme() == ColorScheme::Dark);
    applyTheme(*qApp, isDark ? ColorScheme::Dark : ColorScheme::Light);
}

} // namespace runloupe

#pragma once

#include "session/settings.h"
#include "systemcolorscheme.h"

namespace runloupe {

/// Dresses the program as the person chose: light, dark, or as the desktop is at the moment.
class ThemeController : public QObject {
    Q_OBJECT

public:
    explicit ThemeController(Settings *settings, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_settings->theme(); }
    void choose(ThemeChoice choice);

private:
    void apply();

    Settings *m_settings;
    SystemColorScheme m_system;
};

} // namespace runloupe

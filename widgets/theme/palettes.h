#pragma once

#include "theme.h"

#include <QPalette>

namespace runloupe {

QPalette palette(ColorScheme scheme);
ThemeColors colors(ColorScheme scheme);

} // namespace runloupe

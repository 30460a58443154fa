#pragma once

#include "runs/colorslots.h"

#include <QColor>

namespace runloupe {

/// How many colours there are before they begin again with the next dash.
constexpr int RunColorCount = ColorSlots::HueCount;
constexpr int RunDashCount = 4;

/// The colour of the run with this RunSelection::colorSlot(), the same in every view.
///
/// In the spirit of Okabe and Ito: the seven stay apart for people with any one of the colour-vision deficiencies, and stand
/// out from a light ground (contrast at least 3 : 1) or, with `dark`, from a dark one. A slot has a kindred hue in both.
QColor runColor(int slot, bool dark);

/// The second channel, which changes when the colours begin again: 0 solid, 1 dashed, 2 dotted, 3 dash-dotted.
/// Added to Qt::SolidLine it is a Qt::PenStyle.
int runDash(int slot);

} // namespace runloupe

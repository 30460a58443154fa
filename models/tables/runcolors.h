#pragma once

#include "runs/runcolor.h"

#include <QColor>

namespace runloupe {

/// The colour that a run is drawn in on a light ground or, with `dark`, on a dark one: the same in every view.
///
/// The seven of the cycle are in the spirit of Okabe and Ito: they stay apart for people with any one of the colour-vision
/// deficiencies, and stand out from the ground (contrast at least 3 : 1). A hue has a kindred colour on both. A colour of a
/// run's own is drawn as it is, or so much darker or lighter that it can be seen at all (2 : 1).
QColor runColor(const RunColor &color, bool dark);

/// The colour that takes the place of a drawn one where the ground is dark, or light; itself where it is one of that ground.
QColor onOtherGround(const QColor &drawn, bool dark);

/// What people call a colour of the cycle: `Blue`.
QString hueName(int hue, bool dark);

} // namespace runloupe

#pragma once

// The one door for QCustomPlot, whose header writes Qt's keywords, which are switched off everywhere else. For .cpp files
// of this folder only.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach

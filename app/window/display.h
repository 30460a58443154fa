#pragma once

#include "core/result.h"

#include <QStringList>

namespace runloupe {

/// To be asked before there is a QApplication, which aborts where there is no display: a window then gets this error, and a
/// picture of one (`--grab` among `arguments`) is drawn without a screen.
Result<void> prepareDisplay(const QStringList &arguments);

} // namespace runloupe

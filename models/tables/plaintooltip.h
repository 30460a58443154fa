#pragma once

#include <QString>

namespace runloupe {

/// Tool tips take anything that looks like HTML for HTML; values are none. Long ones are cut.
QString plainToolTip(const QString &text);

} // namespace runloupe

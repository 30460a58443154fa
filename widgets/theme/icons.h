#pragma once

#include <QIcon>

namespace runloupe {

/// A line icon in the text colour of the palette as it is when drawn, so that it follows light and dark without being made
/// anew, grey where its button is disabled.
///
/// `name` is that of a file in resources/icons, without its ending. Where the desktop's icon theme has a symbolic icon of the
/// same meaning, its shape is taken, for people know it. GUI thread only.
QIcon themedIcon(const QString &name);

/// The program's own icon, in colour.
QIcon programIcon();

} // namespace runloupe

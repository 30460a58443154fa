#pragma once

#include "tables/runcolumn.h"

#include <QObject>

class QAction;
class QMenu;

namespace runloupe {

/// The entries of a menu by which people say how a column of numbers is shown. Lives and dies with the menu.
class ColumnStyleMenu : public QObject {
    Q_OBJECT

public:
    ColumnStyleMenu(const RunColumn &column, QMenu *menu);

Q_SIGNALS:
    void styleRequested(const ColumnStyle &style);

private:
    void addFormats(QMenu *menu);
    void addDirections(QMenu *menu);
    void addFigures(QMenu *menu);
    void addShade(QMenu *menu);
    /// A tick before it says that it is so already.
    QAction *addChoice(QMenu *menu, const QString &text, const ColumnStyle &style, bool isSo);

    ColumnStyle m_style; ///< the column's
    ColumnKey m_key;
    Better m_better; ///< what goes for it
};

} // namespace runloupe

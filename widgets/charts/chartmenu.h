#pragma once

#include "chartlayout.h"

#include <QMenu>

namespace runloupe {

/// What can be done with one chart.
class ChartMenu : public QMenu {
    Q_OBJECT

public:
    enum class Size { InGrid, Full };

    /// `others` are the metrics that it could be combined with.
    /// Has all actions of `widget`, the chart, whoever added them.
    ChartMenu(const ChartLayout &chart, const QStringList &others, Size size, QWidget *widget);

Q_SIGNALS:
    void resizeRequested(); ///< to the other size
    /// By so many columns and rows.
    void moveRequested(int columns, int rows);
    void combineRequested(const QStringList &metrics); ///< all that it is to show
    void removalRequested();

private:
    void addMoves();
    void addCombining(const ChartLayout &chart, const QStringList &others);
};

} // namespace runloupe

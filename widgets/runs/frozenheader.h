#pragma once

#include "frozencolumns.h"

#include <QHeaderView>

class QMouseEvent;

namespace runloupe {

/// Heads of columns of which the first can be frozen.
class FrozenHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FrozenHeader(QWidget *parent);

    const FrozenColumns &frozen() const { return m_frozen; }
    /// So many of the first columns stay in place; 0: none.
    void setFrozenCount(int count);
    /// The head at a point of the viewport, as one sees it; -1 behind the last.
    int sectionAt(const QPoint &point) const;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleMouse(const QMouseEvent &event);
    int sectionWithEdgeAt(const QPoint &point) const;
    void widen(int x);

    FrozenColumns m_frozen;
    int m_widened = -1; ///< the frozen section that gets another width, with the mouse wherever it is
    int m_pressed = 0; ///< where the mouse was then
    int m_widthBefore = 0;
};

} // namespace runloupe

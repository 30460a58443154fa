#pragma once

#include "runs/runcolor.h"

#include <QMenu>

namespace runloupe {

/// The colours that a run can have: those of the cycle, one of its own, or none by which the cycle decides.
class ColorMenu : public QMenu {
    Q_OBJECT

public:
    /// `own` and `automatic` stand behind the colours of the cycle.
    ColorMenu(QAction *own, QAction *automatic);

    /// Ticks the colour that is so; nothing: none of the cycle.
    void tick(const std::optional<RunColor> &color);

Q_SIGNALS:
    void hueChosen(int hue);

private:
    void paintSamples();

    QList<QAction *> m_hues;
};

} // namespace runloupe

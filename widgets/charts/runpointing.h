#pragma once

#include "runs/runkey.h"

#include <QObject>

#include <optional>

namespace runloupe {

class CurveCharts;
class RunSelection;

/// What pointing at a run in the charts and clicking it means for the selection; and raises the run that is pointed at
/// anywhere.
class RunPointing : public QObject {
    Q_OBJECT

public:
    /// Belongs to `charts`; `selection` outlives it.
    RunPointing(RunSelection *selection, CurveCharts *charts);

private:
    void hover(const std::optional<RunKey> &run);
    void click(const RunKey &run, Qt::KeyboardModifiers modifiers);
    void raiseHovered();

    RunSelection *m_selection;
    CurveCharts *m_charts;
};

} // namespace runloupe

#pragma once

#include "views/viewstate.h"

#include <QObject>

namespace runloupe {

class CurvesView;
class RunSelection;
class RunsPane;

/// How the views of a window are arranged, all of them together, as one value to be read and set.
class ArrangedViews : public QObject {
    Q_OBJECT

public:
    /// All of the arguments outlive this.
    ArrangedViews(RunsPane *pane, CurvesView *curves, RunSelection *selection, QObject *parent);

    ViewState state() const;
    void arrange(const ViewState &state);

Q_SIGNALS:
    void changed();

private:
    RunsPane *m_pane;
    CurvesView *m_curves;
    RunSelection *m_selection;
};

} // namespace runloupe

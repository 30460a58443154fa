#pragma once

#include "charts/curveslayout.h"
#include "runs/runkey.h"
#include "runs/runslayout.h"

#include <QJsonObject>

namespace runloupe {

/// All that people arranged in a window: which runs are let through, how the table shows them, and which curves are drawn.
/// A value.
///
/// It speaks of columns, metrics and runs by key, and so fits any runs: what they lack is not there, and comes back with
/// runs that have it.
struct ViewState {
    QString query; ///< of the filter
    RunsLayout runs;
    CurvesLayout curves;
    std::optional<RunKey> baseline {}; ///< with which all other runs are compared

    /// Readable, so that a person can mend it.
    QJsonObject toJson() const;
    /// What cannot be understood counts as not said.
    static ViewState fromJson(const QJsonObject &json);

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

} // namespace runloupe

#pragma once

#include "analysis/groupsummary.h"

#include <QJsonObject>

namespace runloupe {

/// How the groups of the table are drawn.
struct GroupDrawing {
    bool followsTable = true; ///< a line for each group of the table; else one for each run
    GroupMiddle middle = GroupMiddle::Mean;
    GroupBand band = GroupBand::Range;
    bool showsRuns = false; ///< faintly behind the line of their group

    /// To be kept.
    QJsonObject toJson() const;
    /// What cannot be understood counts as not said.
    static GroupDrawing fromJson(const QJsonObject &json);

    friend bool operator==(const GroupDrawing &, const GroupDrawing &) = default;
};

} // namespace runloupe

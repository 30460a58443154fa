#pragma once

#include "chartarrangement.h"
#include "chartoptions.h"
#include "ownchartoptions.h"

namespace runloupe {

/// How people want curves drawn, over all runs they look at. A value.
struct CurvesLayout {
    ChartArrangement charts;
    ChartOptions options;
    QMap<QString, OwnChartOptions> own; ///< of single charts, by name

    /// To be kept; readable, so that a person can mend it.
    QJsonObject toJson() const;
    /// What cannot be understood counts as not said.
    static CurvesLayout fromJson(const QJsonObject &json);

    friend bool operator==(const CurvesLayout &, const CurvesLayout &) = default;
};

} // namespace runloupe

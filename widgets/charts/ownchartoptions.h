#pragma once

#include "analysis/axisscale.h"

#include <QJsonObject>

namespace runloupe {

/// How people want one chart to be drawn. A value.
struct OwnChartOptions {
    AxisEnds y;
    std::optional<double> threshold;

    bool isEmpty() const { return y.areOpen() && !threshold; }

    /// To be kept; readable, so that a person can mend it.
    QJsonObject toJson() const;
    /// What cannot be understood counts as not said.
    static OwnChartOptions fromJson(const QJsonObject &json);

    friend bool operator==(const OwnChartOptions &, const OwnChartOptions &) = default;
};

/// The ends as members `from` and `to`, of which one that is open is missing.
QJsonObject jsonOf(const AxisEnds &ends);
AxisEnds endsOf(const QJsonValue &json);

} // namespace runloupe

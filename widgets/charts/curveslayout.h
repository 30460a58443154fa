#pragma once

#include "chartoptions.h"

#include <QByteArray>

namespace runloupe {

/// How people want curves drawn, over all runs they look at. A value.
struct CurvesLayout {
    QStringList metrics; ///< as chosen by hand; empty: whatever suits the runs
    ChartOptions options;

    /// As text to be kept; readable, so that a person can mend it.
    QByteArray toJson() const;
    /// What cannot be understood counts as not said.
    static CurvesLayout fromJson(const QByteArray &json);

    friend bool operator==(const CurvesLayout &, const CurvesLayout &) = default;
};

} // namespace runloupe

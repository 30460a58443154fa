#pragma once

#include "analysis/smoothing.h"
#include "analysis/xaxis.h"

#include <optional>

namespace runloupe {

/// For a list to choose from: `Gaussian`.
QString smoothingKindName(Smoothing::Kind kind);
/// What its amount is: `Half-life`. For the ear, and as a label.
QString smoothingAmountName(Smoothing::Kind kind);
/// The same at length.
QString smoothingAmountHelp(Smoothing::Kind kind);
/// What its amount is counted in along such an axis, with the blank before it: ` steps`. Empty where there is no word for it.
QString smoothingUnit(Smoothing::Kind kind, std::optional<XAxis> axis);

/// Which and how much: `Gaussian, σ 10 steps`.
QString smoothingText(const Smoothing &smoothing, XAxis axis);

} // namespace runloupe

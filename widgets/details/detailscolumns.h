#pragma once

class QFontMetrics;

namespace runloupe {

class RunDetailsModel;

/// How the columns of a run's details share a width. A value, in pixels.
///
/// Keys get what they need, within reason; metrics as many numbers as fit beside them: all, all but the step of the best, or
/// the last value only. The other values use whatever is beside their keys.
struct DetailsColumns {
    int key = 0;
    int number = 0; ///< each of the numbers of a metric
    int numbers = 1; ///< how many of them there are

    static DetailsColumns fitting(const RunDetailsModel &model, const QFontMetrics &metrics, int width);
};

} // namespace runloupe

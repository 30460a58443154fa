#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <vector>

namespace runloupe {

/// The median of several, in milliseconds.
inline double timed(const std::function<void()> &work)
{
    constexpr int Repetitions = 7;
    std::vector<double> times;
    for (int repetition = 0; repetition < Repetitions; ++repetition) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + Repetitions / 2, times.end());
    return times[Repetitions / 2];
}

} // namespace runloupe

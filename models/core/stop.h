#pragma once

#include "error.h"

#include <QPromise>

#include <functional>
#include <utility>

namespace runloupe {

/// What a long reading knows of whoever asked for it: whether they still wait, and how to tell them how far it has come.
///
/// Cheap to ask, so ask often. Used from the worker's thread only.
class Stop {
public:
    /// For callers who wait to the end, such as a command or a test.
    static Stop never() { return Stop({}, {}); }

    Stop(std::function<bool()> isRequested, std::function<void(double)> report)
        : m_isRequested(std::move(isRequested))
        , m_report(std::move(report))
    {
    }

    template <typename T>
    explicit Stop(QPromise<T> &promise)
        : Stop([&promise] { return promise.isCanceled(); },
               [&promise](double fraction) { promise.setProgressValue(int(fraction * ProgressSteps)); })
    {
    }

    bool isRequested() const { return m_isRequested && m_isRequested(); }

    /// `fraction` is 0 at the start and 1 when all is done.
    void report(double fraction) const
    {
        if (m_report)
            m_report(fraction);
    }

    /// What a function returns when it gave up because of this.
    static Error error() { return Error(Error::Kind::Stopped, QStringLiteral("Stopped.")); }

    /// The same for the piece number `index` of `count` equal pieces of the work. Valid as long as this.
    Stop part(qsizetype index, qsizetype count) const
    {
        return Stop([this] { return isRequested(); },
                    [this, index, count](double fraction) { report((double(index) + fraction) / double(count)); });
    }

    static constexpr int ProgressSteps = 1000; ///< the range of QPromise's whole-number progress

private:
    std::function<bool()> m_isRequested;
    std::function<void(double)> m_report;
};

} // namespace runloupe

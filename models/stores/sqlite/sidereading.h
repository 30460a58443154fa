#pragma once

#include "reading.h"

#include <atomic>
#include <functional>
#include <future>

namespace runloupe {

/// A part of a reading that is done on a second connection by a thread of its own, while the reading goes on with another part.
///
/// The thread is not one of the pool's: a job that waited there for another one could wait for ever. Whoever asked for the
/// reading is asked for their wishes by the reading's own thread only.
class SideReading {
public:
    using Work = std::function<Result<void>(Reading &)>;

    /// `work` must not touch what the rest of `reading` touches meanwhile.
    SideReading(Reading &reading, Work work);
    ~SideReading();

    /// Waits for the end; damage met by the side becomes the reading's. Where no second connection that sees the same state
    /// could be had, the work is done now, on the first.
    Result<void> finish();

private:
    Q_DISABLE_COPY_MOVE(SideReading)

    /// What the side has to tell; nothing if it could not begin.
    struct Told {
        Result<void> result;
        QStringList damagedTables;
    };
    std::optional<Told> run() const;

    Reading &m_reading;
    Work m_work;
    std::atomic<bool> m_isStopped = false;
    std::future<std::optional<Told>> m_told;
};

} // namespace runloupe

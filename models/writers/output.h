#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace runloupe {

/// Where an answer is written: gathers small pieces into large ones, and remembers the first mishap.
///
/// After a mishap everything else is swallowed, so that a writer need not look after each piece; one with much to do
/// asks `hasFailed()` now and then and gives up.
class Output {
public:
    /// Takes some bytes away, or says why it cannot.
    using Sink = std::function<Result<void>(QByteArrayView)>;

    /// Sinks for what outlives them.
    static Sink into(QByteArray *bytes);
    static Sink into(QIODevice *device);

    explicit Output(Sink sink);

    void write(QByteArrayView bytes)
    {
        m_pending += bytes;
        if (m_pending.size() >= FullBytes)
            flush();
    }
    void write(char byte) { m_pending += byte; }

    bool hasFailed() const { return !m_state.has_value(); }

    /// Writes out what is pending; gives the first mishap, if there was any.
    Result<void> finish();

private:
    static constexpr qsizetype FullBytes = 256 * 1024;

    void flush();

    Sink m_sink;
    QByteArray m_pending;
    Result<void> m_state;
};

} // namespace runloupe

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <system_error>

namespace runloupe {

/// Where an answer is written: gathers small pieces into large ones, and remembers the first mishap.
///
/// After a mishap everything else is swallowed, so that a writer need not look after each piece; one with much to do
/// asks `hasFailed()` now and then and gives up.
class Output {
public:
    /// Takes some bytes away; says what went wrong.
    using Sink = std::function<std::error_code(QByteArrayView)>;

    static Sink standardOutput();

    explicit Output(Sink sink);

    void write(QByteArrayView bytes)
    {
        m_pending += bytes;
        if (m_pending.size() >= FullBytes)
            flush();
    }
    void write(char byte) { m_pending += byte; }

    bool hasFailed() const { return bool(m_mishap); }

    /// Writes out what is pending. A reader that has closed its end early (`| head`) gives an error of the kind Stopped.
    Result<void> finish();

private:
    static constexpr qsizetype FullBytes = 256 * 1024;

    void flush();

    Sink m_sink;
    QByteArray m_pending;
    std::error_code m_mishap;
};

} // namespace runloupe

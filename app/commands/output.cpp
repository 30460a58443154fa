#include "output.h"

#include "core/stop.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace runloupe {

namespace {

std::error_code writeToStandardOutput(QByteArrayView bytes)
{
    const bool isWritten = std::fwrite(bytes.data(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size());
    return isWritten && std::fflush(stdout) == 0 ? std::error_code() : std::error_code(errno, std::generic_category());
}

} // namespace

Output::Sink Output::standardOutput()
{
    return writeToStandardOutput;
}

Output::Output(Sink sink)
    : m_sink(std::move(sink))
{
    m_pending.reserve(FullBytes + FullBytes / 4);
}

Result<void> Output::finish()
{
    flush();
    if (!m_mishap)
        return {};
    if (m_mishap == std::errc::broken_pipe)
        return Stop::error();
    return Error(Error::Kind::Output,
                 QCoreApplication::translate("runloupe::Output", "Cannot write the answer: %1.")
                     .arg(QString::fromLocal8Bit(m_mishap.message().c_str())));
}

void Output::flush()
{
    if (!m_mishap && !m_pending.isEmpty())
        m_mishap = m_sink(m_pending);
    m_pending.resize(0); // keeps the room
}

} // namespace runloupe

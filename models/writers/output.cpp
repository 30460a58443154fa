#include "output.h"

#include <QCoreApplication>
#include <QIODevice>

namespace runloupe {

Output::Sink Output::into(QByteArray *bytes)
{
    return [bytes](QByteArrayView piece) -> Result<void> {
        *bytes += piece;
        return {};
    };
}

Output::Sink Output::into(QIODevice *device)
{
    return [device](QByteArrayView piece) -> Result<void> {
        if (device->write(piece.data(), piece.size()) == piece.size())
            return {};
        return Error(
            Error::Kind::Output,
            QCoreApplication::translate("runloupe::Output", "Not all of it could be written: %1.").arg(device->errorString()));
    };
}

Output::Output(Sink sink)
    : m_sink(std::move(sink))
{
    m_pending.reserve(FullBytes + FullBytes / 4);
}

Result<void> Output::finish()
{
    flush();
    return m_state;
}

void Output::flush()
{
    if (m_state && !m_pending.isEmpty())
        m_state = m_sink(m_pending);
    m_pending.resize(0); // keeps the room
}

} // namespace runloupe

#include "output.h"

#include <QCoreApplication>
#include <QIODevice>

namespace runloupe {

namespace {

Error notWritten(const QIODevice &device)
{
    return Error(
        Error::Kind::Output,
        QCoreApplication::translate("runloupe::Output", "Not all of it could be written: %1.").arg(device.errorString()));
}

} // namespace

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
        while (!piece.isEmpty()) { // a disk that fills up takes a part at first, and says why only when asked again
            const qint64 written = device->write(piece.data(), piece.size());
            if (written <= 0)
                return notWritten(*device);
            piece = piece.sliced(written);
        }
        return {};
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

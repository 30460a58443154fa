#include "error.h"

namespace runloupe {

Error::Error(Kind kind, const QString &message, const QString &detail)
    : m_kind(kind)
    , m_message(message)
    , m_detail(detail)
{
}

Error Error::within(const QString &context) const
{
    return Error(m_kind, context + QLatin1Char(' ') + m_message, m_detail);
}

} // namespace runloupe

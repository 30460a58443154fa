#include "visit.h"

#include <QCoreApplication>
#include <QThread>

namespace runloupe {

Visit::Visit(const Path &root, const Stop &stop, Warnings &warnings)
    : m_root(root)
    , m_stop(stop)
    , m_warnings(warnings)
{
}

void Visit::note(const char *sentence, const Path &place, const QString &detail, const QString &second)
{
    const bool isInside = place.startsWith(joined(m_root, {}));
    const QString named = displayed(isInside ? place.sliced(joined(m_root, {}).size()) : place);
    m_warnings.add(QCoreApplication::translate("runloupe::Visit", sentence).arg(named, detail, second));
}

bool Visit::waitForWriter()
{
    constexpr unsigned long Moment = 50; // milliseconds
    if (m_waitsLeft == 0 || m_stop.isRequested())
        return false;
    --m_waitsLeft;
    QThread::msleep(Moment);
    return true;
}

} // namespace runloupe

#include "visit.h"

#include <QCoreApplication>
#include <QThread>

namespace runloupe {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("runloupe::Visit", sentence);
}

} // namespace

Visit::Visit(const Path &root, const Stop &stop, Warnings &warnings, int waits)
    : m_root(root)
    , m_stop(stop)
    , m_warnings(warnings)
    , m_waitsLeft(waits)
{
}

void Visit::note(const char *sentence, const Path &place)
{
    m_warnings.add(translated(sentence).arg(named(place)));
}

void Visit::note(const char *sentence, const Path &place, const QString &detail)
{
    m_warnings.add(translated(sentence).arg(named(place), detail));
}

void Visit::note(const char *sentence, const Path &place, const QString &first, const QString &second)
{
    m_warnings.add(translated(sentence).arg(named(place), first, second));
}

void Visit::noteUnreadable(const Path &place, const QString &problem)
{
    note(QT_TRANSLATE_NOOP("runloupe::Visit", "%1 cannot be read: %2."), place, problem);
}

/// Seen from the root, where it lies inside.
QString Visit::named(const Path &place) const
{
    const Path inside = joined(m_root, {});
    return displayed(place.startsWith(inside) ? place.sliced(inside.size()) : place);
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

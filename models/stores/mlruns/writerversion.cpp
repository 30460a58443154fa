#include "writerversion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace runloupe {

namespace {

struct EraNames {
    const char *first;
    const char *last;
};

} // namespace

void WriterVersion::add(const RunFolder &run)
{
    if (!run.meta.isWhole())
        return;
    if (!run.meta.has("run_id"))
        m_has[BeforeRunId] = true;
    else if (!run.meta.has("run_name"))
        m_has[BeforeRunName] = true;
    else
        m_has[run.meta.has("run_uuid") ? BeforeThree : Three] = true;
}

QString WriterVersion::text() const
{
    static constexpr std::array<EraNames, EraCount> names {
        { { "0.2", "0.9" }, { "1.0", "1.29" }, { "1.30", "2.22" }, { "3.0", "" } }
    };
    const auto first = std::find(std::begin(m_has), std::end(m_has), true);
    if (first == std::end(m_has))
        return {};
    const auto last = std::find(std::rbegin(m_has), std::rend(m_has), true);
    const QString oldest = QLatin1String(names[std::size_t(first - std::begin(m_has))].first);
    const QString newest = QLatin1String(names[std::size_t(std::rend(m_has) - last) - 1].last);
    if (newest.isEmpty())
        return QCoreApplication::translate("runloupe::WriterVersion", "%1 or newer").arg(oldest);
    return QCoreApplication::translate("runloupe::WriterVersion", "%1 to %2").arg(oldest, newest);
}

} // namespace runloupe

#include "runbadges.h"

#include "runs/runselection.h"

#include <QCoreApplication>

namespace runloupe {

QList<RunBadge> badgesOf(const RunSelection &selection, Row row)
{
    QList<RunBadge> badges;
    if (selection.has(RunMark::Pinned, row))
        badges << RunBadge::Pinned;
    if (selection.has(RunMark::Starred, row))
        badges << RunBadge::Starred;
    if (selection.baseline() == row)
        badges << RunBadge::Baseline;
    return badges;
}

QString badgeWord(RunBadge badge)
{
    const auto tr = [](const char *word) { return QCoreApplication::translate("runloupe::RunBadge", word); };
    switch (badge) {
    case RunBadge::Pinned:
        return tr("Pinned");
    case RunBadge::Starred:
        return tr("Starred");
    case RunBadge::Baseline:
        return tr("Baseline");
    }
    Q_UNREACHABLE();
}

} // namespace runloupe

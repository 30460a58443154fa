#include "storetitle.h"

#include <algorithm>

namespace runloupe {

namespace {

/// The last `count` folders above what lies there; all of them where there are fewer.
QString lastFolders(const QString &location, int count)
{
    const QStringList folders = location.section(QLatin1Char('/'), 0, -2).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return folders.sliced(std::max(qsizetype(0), folders.size() - count)).join(QLatin1Char('/'));
}

} // namespace

QString storeTitle(const QString &name, const QString &location, const QStringList &others)
{
    if (others.isEmpty())
        return name;
    const int most = int(location.count(QLatin1Char('/')));
    for (int count = 1; count <= most; ++count) {
        const QString folders = lastFolders(location, count);
        const bool isUnique = std::none_of(others.begin(), others.end(),
                                           [&](const QString &other) { return lastFolders(other, count) == folders; });
        if (isUnique && !folders.isEmpty())
            return QStringLiteral("%1 (%2)").arg(name, folders);
    }
    return QStringLiteral("%1 (%2)").arg(name, location);
}

} // namespace runloupe

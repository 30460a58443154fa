#include "runenvironment.h"

namespace runloupe {

void RunEnvironment::add(const QString &package, const QString &version)
{
    const auto known = packages.find(package);
    if (known == packages.end())
        packages.insert(package, version);
    else if (!known->split(QLatin1String(", ")).contains(version))
        *known += QLatin1String(", ") + version;
}

} // namespace runloupe

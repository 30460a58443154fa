#pragma once

#include <QHash>
#include <QString>

namespace runloupe {

/// Names a run whatever table it stands in: two stores may hold runs of one id.
struct RunKey {
    QString store; ///< its URI
    QString id;

    friend bool operator==(const RunKey &, const RunKey &) = default;
};

inline std::size_t qHash(const RunKey &run, std::size_t seed = 0)
{
    return qHashMulti(seed, run.store, run.id);
}

} // namespace runloupe

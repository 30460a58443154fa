#pragma once

#include "core/result.h"
#include "core/warnings.h"

#include <QtGlobal>

namespace runloupe {

/// What a job does at its end that hands on its pieces by itself: the loader that it belongs to says that it has finished, or
/// why it failed.
template <typename Loader>
auto tellEnd(Loader *loader)
{
    return [loader](const Result<Warnings> &warnings) {
        if (warnings)
            Q_EMIT loader->finished(*warnings);
        else
            Q_EMIT loader->failed(warnings.error());
    };
}

} // namespace runloupe

#pragma once

#include "core/result.h"
#include "session/settings.h"

#include <QSize>

#include <optional>

namespace runloupe {

/// What the command line asks of the window: `runloupe [STORE ...] [--grab FILE] [--size WxH] [--theme light|dark]`.
struct StartOptions {
    QStringList stores;
    QString grabFile; ///< save a picture there and end; empty: stay
    QSize size; ///< invalid: as remembered
    std::optional<ThemeChoice> theme;
};

/// `arguments` without the program's name.
Result<StartOptions> readStartOptions(const QStringList &arguments);

/// One line on standard error; gives the exit status of wrong usage.
int complainAboutUsage(const Error &error);

} // namespace runloupe

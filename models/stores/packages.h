#pragma once

#include "runs/runenvironment.h"

namespace runloupe {

/// What the files beside a model say of the environment that it wants: requirements.txt, or conda.yaml where there is none,
/// and the version of Python. Empty where they say nothing.
RunEnvironment packagesOf(const QString &modelFolder);

/// The packages of a requirements.txt by their usual names (`scikit-learn` also for `Scikit_Learn`), each with its version, or
/// with what is asked of it where that is no single version: `>=1.0,<2`.
TextMap packagesOfRequirements(const QString &text);

/// The same of a conda.yaml, with those that pip is to install. `channels` and other lists are no packages.
TextMap packagesOfConda(const QString &text);

} // namespace runloupe

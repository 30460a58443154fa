#pragma once

#include "core/error.h"
#include "core/warnings.h"

namespace runloupe {

/// One line on standard error that says why nothing was done.
void complain(const Error &error);

/// A line each on standard error, the first few of them, and how many more there were. The same sentence is told once.
void complain(const Warnings &warnings);

} // namespace runloupe

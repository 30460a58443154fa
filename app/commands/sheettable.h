#pragma once

#include "writers/output.h"
#include "writers/sheet.h"

namespace runloupe {

/// Writes a sheet as a table for people to read in a terminal. Widths follow the longest cells, so every cell is asked for
/// twice.
void writeTable(const Sheet &sheet, Output &output);

} // namespace runloupe

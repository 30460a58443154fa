#pragma once

#include "cellsource.h"

#include <functional>

namespace runloupe {

/// Texts as they were logged. Where all of a column's texts are numbers or booleans, they are sorted as such.
SharedCells textCells(const SharedRunTable &table, const TextColumn &column);
/// The word that `wordOf` has for each row; it is asked at once. Few different ones: names of experiments, for their ids.
SharedCells wordCells(const SharedRunTable &table, const std::function<QString(Row)> &wordOf);
/// The runs' display names.
SharedCells nameCells(const SharedRunTable &table);

} // namespace runloupe

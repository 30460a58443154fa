#pragma once

#include "runs/column.h"

namespace runloupe {

/// What an easy param costs in a name; all others cost more.
constexpr int EasyParamCost = 1000;

/// How much it takes to read a param in the names of these runs, see tellingParams().
int paramCost(const TextColumn &param, const std::vector<Row> &rows);

/// Where people say a param when they name a run: the small ones first, seeds last.
int paramRank(const QString &key);

/// The last part of a key: `lr` of `train/optimizer.lr`.
QString lastPart(const QString &key);

} // namespace runloupe

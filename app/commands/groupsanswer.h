#pragma once

#include "command.h"
#include "tables/rungroups.h"

namespace runloupe {

/// One group a row or object: what its runs agree in, how many they are, and count, mean, standard deviation, least and greatest
/// value of each metric that one of them has, and of what histories come down to.
void writeGroups(const SharedRunTable &table, const SharedRunGroups &groups, const QList<RunColumn> &statistics, Format format,
                 Output &output);

} // namespace runloupe

#pragma once

#include <QString>

namespace runloupe {

/// Where the sample store lies that comes with the program: installed beside it, or in the tree it was built from.
QString sampleStore();

} // namespace runloupe

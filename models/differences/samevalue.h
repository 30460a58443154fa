#pragma once

#include <QString>

namespace runloupe {

/// When two values are the same.
enum class Sameness {
    Text, ///< where they are the same characters
    Number, ///< also where both are numbers of the same value, however they are written: 0.10 and 1e-1, NaN and nan
};

/// A text that is the same for two values exactly if these are the same. Numbers of any length are compared by all of their
/// digits, not as doubles: two seeds that differ in the last of 19 digits differ.
QString comparable(const QString &value, Sameness sameness);

} // namespace runloupe

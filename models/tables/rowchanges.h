#pragma once

#include <vector>

namespace runloupe {

/// Neighbouring rows that go or come.
struct RowChange {
    enum class Kind { Remove, Insert };
    Kind kind;
    int first;
    int last; ///< included

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// The steps from one list of rows to another, to be taken one after the other: what goes, from the end, then what comes,
/// from the beginning. Of rows that are in both, as many as possible stay where they are.
///
/// `places` says for each row of the old list at which place of the new one it stands, negative where it is gone; no place
/// twice. `count` is the length of the new list.
std::vector<RowChange> rowChanges(const std::vector<int> &places, int count);

} // namespace runloupe

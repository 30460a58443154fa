#pragma once

#include "runcolumn.h"

namespace runloupe {

/// As what the differences of numbers are written.
enum class DeltaUnit { Absolute, Percent };

/// What a cell says in comparison with that of the baseline run. A value.
struct CellDelta {
    enum class Verdict {
        Same,
        Better, ///< by the direction of the column
        Worse,
        Other, ///< different, and nobody knows what is good
    };

    Verdict verdict = Verdict::Same;
    QString text; ///< for the eye: `+0.012`, `−3.4%`, `≠` where there is no number to tell; empty for Same

    friend bool operator==(const CellDelta &, const CellDelta &) = default;
};

/// Whether the cells of this column are compared with the baseline's: all that was logged, and of attributes the numbers.
bool isCompared(const RunColumn &column);

/// Having no value differs from having one. Where a part of the baseline cannot be told, as of 0, the difference itself is.
CellDelta deltaOf(const RunColumn &column, Row row, Row baseline, DeltaUnit unit);

/// In lines for tool tips: the baseline's value, and how much this one differs in both units.
QString deltaSentences(const RunColumn &column, Row row, Row baseline);

/// For the ear, behind the delta's text: `better than the baseline`.
QString verdictWords(CellDelta::Verdict verdict);

} // namespace runloupe

#pragma once

#include "boxfield.h"
#include "expression.h"

namespace runloupe {

/// A number, date or length as people write it, in the numbers of the language.
struct BoxValue {
    Value least; ///< of what it covers
    Value most; ///< the same but for dates and lengths, which cover more than a millisecond
    Value end; ///< beyond which something is greater: after all of a day, but right after ten minutes
};

/// Nothing for a text that is no such value.
std::optional<BoxValue> boxValueOf(BoxField::Values values, const QString &text);

/// Texts that boxValueOf() reads as values that begin, or end, with this number.
QString textBeginningAt(BoxField::Values values, const Value &value);
QString textEndingAt(BoxField::Values values, const Value &value);

} // namespace runloupe

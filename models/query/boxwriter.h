#pragma once

#include "boxfield.h"
#include "expression.h"

namespace runloupe {

/// What to write into a box so that clausesOfBox() understands these clauses, which are all on its field; nothing where a box
/// cannot say it.
std::optional<QString> boxText(const BoxField &box, const std::vector<Clause> &clauses);

/// Whether a box that says `text` means these clauses.
bool boxMeans(const BoxField &box, const QString &text, const std::vector<Clause> &clauses);

} // namespace runloupe

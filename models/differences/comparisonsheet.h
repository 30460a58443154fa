#pragma once

#include "comparison.h"
#include "writers/sheet.h"

#include <memory>

namespace runloupe {

using SharedComparison = std::shared_ptr<const Comparison>;

/// A line of a comparison: an entry, or a part of one.
struct ComparedLine {
    ComparedKind kind;
    const ComparedEntry *entry;
    const ComparedEntry *part; ///< null for the entry itself

    const ComparedEntry &told() const { return part ? *part : *entry; }
    /// `loss`, `loss, min`
    QString name() const;
};

/// Top down, each entry with its parts behind it. Valid as long as the comparison.
std::vector<ComparedLine> linesOf(const Comparison &comparison);

/// For scripts: one entry or part a row, one run a column, under its id. What a run lacks is empty, in CSV another thing than
/// an empty text.
Sheet exactComparisonSheet(const SharedComparison &comparison);

/// For people: likewise, with titles, words and the names of runs. What a run lacks is a dash.
Sheet readableComparisonSheet(const SharedComparison &comparison);
/// Some lines of it, which outlive the sheet, for some runs by their places.
Sheet readableComparisonSheet(const SharedComparison &comparison, const std::vector<ComparedLine> &lines,
                              const std::vector<std::size_t> &runs);

/// The names of runs as heads: those that occur twice with as much of the id as tells them apart for people.
QStringList runHeads(const Comparison &comparison);

/// What a run has, for people; a dash where it has nothing.
QString readableValue(const ComparedEntry &entry, std::size_t run);

} // namespace runloupe

#pragma once

#include "core/result.h"
#include "runcolumn.h"

namespace runloupe {

/// How a person writes the names of runs: `{run_name} lr={params.lr}`.
///
/// A field in braces is `run_name`, `run_id`, `experiment` or any other attribute, or `params.`, `metrics.` or `tags.` with a
/// key, in backticks or quotes where it holds a brace: ``{metrics.`a}b`}``. `attributes.` may stand before an attribute.
/// `{{` and `}}` stand for a brace. A value that a run does not have is a dash.
class NameTemplate {
public:
    /// The error says in a sentence what cannot be understood.
    static Result<NameTemplate> parse(const QString &text);

    /// Of each of these runs, on one line.
    QStringList names(const SharedRunTable &table, const std::vector<Row> &rows, const PlaceNames &places) const;

private:
    struct Part {
        QString text; ///< as it is, where there is no field
        std::optional<ColumnKey> field = {};
    };

    std::vector<Part> m_parts;
};

} // namespace runloupe

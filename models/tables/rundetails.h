#pragma once

#include "runcolumn.h"

namespace runloupe {

/// The parts in which a run is told, in their order.
enum class DetailKind { Attributes, Note, Params, Metrics, SystemMetrics, Tags, SystemTags, Datasets, Models, Parent, Children };

/// One thing that is known of a run: a key and its value, and for some what more there is to say.
struct RunDetail {
    QString key;
    QString value; ///< whole and exact, as it is copied; Markdown for a note
    QString shown; ///< for the eye, where that differs from the value
    Row run = NoRow; ///< the run that this is about, where it is another one of the table
    std::vector<RunDetail> parts;

    friend bool operator==(const RunDetail &, const RunDetail &) = default;
};

/// All of one kind. Never empty.
struct DetailSection {
    DetailKind kind;
    std::vector<RunDetail> details;

    friend bool operator==(const DetailSection &, const DetailSection &) = default;
};

/// All that a table knows of one run. A value.
struct RunDetails {
    QString store; ///< its URI
    QString runId;
    QString name;
    QString status; ///< as MLflow writes it
    QString experiment; ///< what people call it
    QString storeName;
    std::vector<DetailSection> sections;

    friend bool operator==(const RunDetails &, const RunDetails &) = default;
};

RunDetails makeRunDetails(const RunTable &table, Row row, const PlaceNames &names = {});

/// What of it has the text in its key or its value, whatever the case; of the empty text, everything. A part that has it
/// brings the detail that it belongs to.
RunDetails matching(const RunDetails &details, const QString &text);

/// `Params`, `System tags`.
QString detailTitle(DetailKind kind);

} // namespace runloupe

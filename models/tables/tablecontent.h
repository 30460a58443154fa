#pragma once

#include "analysis/statisticcolumn.h"
#include "core/result.h"
#include "core/stop.h"
#include "missingkeys.h"
#include "query/filter.h"
#include "runcolumn.h"
#include "rungrouping.h"
#include "runtreearrangement.h"

namespace runloupe {

/// By which column runs are sorted, and which way. Of several the first counts most.
struct SortKey {
    ColumnKey column;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Whether columns that say the same of all runs shown are left out. The name stays, and with fewer than two runs all do.
enum class ColumnsShown { All, Varying };

/// Whether only the starred ones of the runs that pass the filter are shown.
enum class RunsShown { All, Starred };

/// What is wanted of the runs table. A value that can travel to a worker.
struct TableRequest {
    SharedRunTable table; ///< not null
    QList<ColumnKey> columns;
    QList<RunColumn> known; ///< columns at hand; those of the same table are not made again
    PlaceNames names;
    Filter filter;
    QList<SortKey> sorting;
    Nesting nesting = Nesting::Nested;
    RunsShown runsShown = RunsShown::All;
    std::vector<Row> starred = {}; ///< ascending; asked for only where others are left out
    std::vector<Row> pinned = {}; ///< ascending; they stand first
    ColumnsShown columnsShown = ColumnsShown::All;
    ColumnStyles styles = {};
    RunGrouping grouping = {};
    StatisticColumns statistics = {}; ///< as far as they are there
};

/// What the runs table shows: an answer to a request.
struct TableContent {
    SharedRunTable table;
    QList<RunColumn> columns;
    RunTreeArrangement arrangement;
    MissingKeys missing = {};
};

/// What has to be computed of histories, for columns, sorting and grouping.
QList<StatisticWish> statisticWishes(const TableRequest &request);

/// From any thread. The only errors are that it was stopped, and those of Filter::matching().
Result<TableContent> makeContent(const TableRequest &request, const Stop &stop);

} // namespace runloupe

#pragma once

#include "reading.h"
#include "runs/runtablebuilder.h"

namespace runloupe {

/// The runs that were put into a table.
struct RunIds {
    QList<QByteArray> ids;
    qint64 stored = 0; ///< how many the store has, wanted or not
};

/// Fills the params, tags and latest metrics of runs that are in the builder.
///
/// Reads whole tables in one pass each; where only a few of the store's runs are wanted and there is an index, run by run.
class RunColumns {
public:
    RunColumns(Reading &reading, RunTableBuilder &builder, const RunIds &runs);

    /// The numbers say which part of the whole progress this is.
    Result<void> readParams(double begin, double end);
    Result<void> readTags(double begin, double end);
    Result<void> readLatestMetrics(double begin, double end);

private:
    struct Table {
        QByteArray name;
        QList<QByteArray> columns; // run and key before all others
        QByteArray index; // the one that finds rows by run
        double reportBegin;
        double reportEnd;
    };
    template <typename Target>
    Result<void> read(const Table &table, Target target);
    template <typename Target>
    Result<void> readTable(const Table &table, Target target);
    template <typename Target>
    Result<void> readRunByRun(const Table &table, Target target);

    Reading &m_reading;
    RunTableBuilder &m_builder;
    const RunIds &m_runs;
};

} // namespace runloupe

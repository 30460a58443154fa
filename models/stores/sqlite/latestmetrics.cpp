#include "latestmetrics.h"

#include "columnguess.h"
#include "metricvalue.h"
#include "rowguess.h"

namespace runloupe {

namespace {

struct Point {
    qint64 step;
    qint64 timestamp;
    double stored;

    // clang-tidy 14 takes the zero of a comparison for a pointer
    friend auto operator<=>(const Point &, const Point &) = default; // NOLINT(modernize-use-nullptr)
};

/// The latest point met so far, by column and row.
class LatestPoints {
public:
    /// Whether `point` is later than all before.
    bool accept(int column, Row row, const Point &point)
    {
        if (std::size_t(column) >= m_columns.size())
            m_columns.resize(std::size_t(column) + 1);
        const auto known = m_columns[std::size_t(column)].constFind(row);
        if (known != m_columns[std::size_t(column)].constEnd() && !(point > *known))
            return false;
        m_columns[std::size_t(column)].insert(row, point);
        return true;
    }

private:
    std::vector<QHash<Row, Point>> m_columns;
};

} // namespace

Result<void> computeLatestMetrics(Reading &reading, RunTableBuilder &builder)
{
    TableScan scan = reading.scan("metrics", { "run_uuid", "key", "value", "is_nan", "step", "timestamp" });
    scan.reportBetween(0.7, 1.0);
    ColumnGuess guess;
    LatestPoints latest;
    RowGuess runs(builder);
    while (scan.next()) {
        const Statement &point = scan.row();
        const Row run = runs.rowOf(point.text(1));
        const std::optional<double> value = metricValue(point, 3, 4, reading, Mistyped::LoggedValue);
        if (run == NoRow || !value)
            continue;
        const int column = guess.columnOf(point.text(2), [&](QByteArrayView key) { return builder.metricColumn(key); });
        if (latest.accept(column, run, { point.integer(5), point.integer(6), point.number(3).value_or(0) }))
            builder.setMetric(run, column, *value);
    }
    return scan.finish();
}

} // namespace runloupe

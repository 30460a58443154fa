#pragma once

#include "core/times.h"
#include "output.h"
#include "tablewriter.h"

#include <QString>

#include <functional>
#include <vector>

namespace runloupe {

/// A tabular answer: what the table for people and the CSV for scripts have in common.
struct Sheet {
    struct Column {
        QString title;
        Align align = Align::Left;
        /// A cell as scripts want it: exact, UTF-8, null where the value is missing.
        std::function<QByteArray(std::size_t row)> exact;
        /// The same cell for people, where it differs.
        std::function<QString(std::size_t row)> brief {};
    };

    std::vector<Column> columns {};
    std::size_t rows = 0;
};

/// Milliseconds for scripts; null where there is none.
QByteArray exactTime(Time time);

void writeCsv(const Sheet &sheet, Output &output);
/// Widths follow the longest cells, so every cell is asked for twice.
void writeTable(const Sheet &sheet, Output &output);

} // namespace runloupe

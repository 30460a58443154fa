#pragma once

#include "writers/output.h"
#include "writers/sheet.h"

#include <vector>

namespace runloupe {

/// Writes aligned columns for people, line by line, under a head of titles.
///
/// Widths are made known before: `widen()` with what will come. A cell is one line; a long one is cut and ends in an ellipsis.
class TableWriter {
public:
    static constexpr int MostColumns = 40; ///< of the terminal, for one cell

    explicit TableWriter(Output &output)
        : m_output(output)
    {
    }

    void addColumn(const QString &title, Align align);
    void widen(std::size_t column, const QString &cell);

    void head();
    void cell(const QString &text);
    void endLine();

private:
    struct Column {
        QString title;
        Align align;
        int width;
    };

    Output &m_output;
    std::vector<Column> m_columns;
    std::size_t m_next = 0; // the column of the cell that comes next
    int m_owedBlanks = 0; // behind the last cell; none are written at the end of a line
};

} // namespace runloupe

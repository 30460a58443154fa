#pragma once

#include "core/stop.h"
#include "output.h"
#include "sheet.h"

#include <memory>

namespace runloupe {

/// How a sheet can be written.
enum class SheetFormat {
    Csv, ///< comma-separated values as RFC 4180 has them; an empty field is a missing value, `""` an empty text
    Tsv, ///< tab-separated values, for spreadsheets: tabs and line breaks in a cell become blanks
    Json, ///< an array with one object a row, numbers as numbers
    Markdown, ///< a table as GitHub and many others read it
    Latex, ///< a table with the rules of booktabs
};
constexpr int SheetFormatCount = 5;

/// How many digits people get to see. Scripts (CSV, TSV, JSON) get all of them, always.
enum class Digits {
    Exact, ///< as many as read back as the same number
    Brief, ///< as on screen
};

/// Writes a sheet row by row, so that a large one never lies in memory.
class SheetWriter {
public:
    SheetWriter(const Sheet &sheet, Output &output)
        : m_sheet(sheet)
        , m_output(output)
    {
    }
    virtual ~SheetWriter() = default;

    virtual void begin() = 0;
    virtual void write(std::size_t row) = 0;
    virtual void end() { }

protected:
    static QString cellForPeople(const Sheet::Column &column, std::size_t row, Digits digits);

    const Sheet &m_sheet;
    Output &m_output;

private:
    Q_DISABLE_COPY_MOVE(SheetWriter)
};

std::unique_ptr<SheetWriter> makeSheetWriter(const Sheet &sheet, SheetFormat format, Digits digits, Output &output);

/// Writes all of a sheet. Gives up when it is told to stop or the output fails; who has to know asks these.
void writeSheet(const Sheet &sheet, SheetFormat format, Output &output, Digits digits = Digits::Exact,
                const Stop &stop = Stop::never());

} // namespace runloupe

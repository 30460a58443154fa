#pragma once

#include "csvwriter.h"
#include "sheetwriter.h"

namespace runloupe {

/// A sheet as comma-separated values, with a record of titles in front.
class CsvSheet : public SheetWriter {
public:
    CsvSheet(const Sheet &sheet, Output &output)
        : SheetWriter(sheet, output)
        , m_csv(output)
    {
    }

    void begin() override;
    void write(std::size_t row) override;

private:
    CsvWriter m_csv;
};

} // namespace runloupe

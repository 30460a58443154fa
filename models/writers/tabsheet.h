#pragma once

#include "sheetwriter.h"

namespace runloupe {

/// A sheet as tab-separated values under a line of titles. The format knows no quotes: tabs and line breaks become blanks.
class TabSheet : public SheetWriter {
public:
    using SheetWriter::SheetWriter;

    void begin() override;
    void write(std::size_t row) override;

private:
    void cell(const Sheet::Column &column, QByteArrayView utf8);
};

} // namespace runloupe

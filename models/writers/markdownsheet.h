#pragma once

#include "sheetwriter.h"

namespace runloupe {

/// A sheet as a table of Markdown (GitHub's flavour). Which columns lean to the right stands in its second line.
class MarkdownSheet : public SheetWriter {
public:
    MarkdownSheet(const Sheet &sheet, Digits digits, Output &output)
        : SheetWriter(sheet, output)
        , m_digits(digits)
    {
    }

    void begin() override;
    void write(std::size_t row) override;

private:
    Digits m_digits;
};

} // namespace runloupe

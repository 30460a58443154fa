#pragma once

#include "sheetwriter.h"

namespace runloupe {

/// A sheet as a LaTeX table with the rules of the package booktabs, ready for `\input`. Its comments say where it comes from
/// and what it needs. A table longer than a page is a `longtable`. A very long text is cut and ends in dots, for TeX cannot set
/// lines of any width.
class LatexSheet : public SheetWriter {
public:
    static constexpr std::size_t MostOnOnePage = 40; // rows
    static constexpr qsizetype LongestCell = 300; // characters

    LatexSheet(const Sheet &sheet, Digits digits, Output &output);

    void begin() override;
    void write(std::size_t row) override;
    void end() override;

private:
    void writeRemarks();
    void writeHeads();
    void line(const QString &text);

    Digits m_digits;
    bool m_isLong;
    QString m_environment;
};

} // namespace runloupe

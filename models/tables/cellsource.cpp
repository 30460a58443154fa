#include "cellsource.h"

#include "core/numbers.h"

#include <cmath>

namespace runloupe {

namespace {

constexpr qsizetype LongestShownText = 300; // characters; no column is wider, and laying out more costs time

class EmptyCells : public CellSource {
public:
    using CellSource::CellSource;

    QString fullText(Row) const override { return {}; }
    OrderKeys orderKeys(Qt::SortOrder) const override { return OrderKeys(table().size(), MissingKey); }
};

} // namespace

CellSource::~CellSource() = default;

QString CellSource::text(Row row) const
{
    return fullText(row).left(LongestShownText).simplified();
}

bool CellSource::isSame(Row a, Row b) const
{
    return fullText(a) == fullText(b);
}

std::optional<double> CellSource::number(Row) const
{
    return std::nullopt;
}

QString CellSource::numberText(double number, int digits) const
{
    return shortNumber(number, digits);
}

QString CellSource::exactNumberText(double number) const
{
    return exactNumber(number);
}

QString CellSource::spanText(Row, Row) const
{
    return {};
}

bool isSameNumber(std::optional<double> a, std::optional<double> b)
{
    return a == b || (a && b && std::isnan(*a) && std::isnan(*b));
}

SharedCells emptyCells(const SharedRunTable &table)
{
    return std::make_shared<EmptyCells>(table);
}

} // namespace runloupe

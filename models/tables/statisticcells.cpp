#include "statisticcells.h"

#include "core/numbers.h"
#include "numbercells.h"

#include <cmath>

namespace runloupe {

namespace {

class StatisticCells : public CellSource {
public:
    StatisticCells(const SharedRunTable &table, Statistic::Kind kind, const SharedStatisticColumn &values)
        : CellSource(table)
        , m_kind(kind)
        , m_values(values)
    {
    }

    ValueType type() const override { return ValueType::Number; }
    bool isPending(Row row) const override { return !m_values->isKnown(row); }
    QString fullText(Row row) const override;
    QString text(Row row) const override;
    std::optional<double> number(Row row) const override
    {
        const NumberColumn &numbers = m_values->numbers();
        return numbers.has(row) ? std::optional(numbers.value(row)) : std::nullopt;
    }
    /// Of what is not known nobody can say that it is the same.
    bool isSame(Row a, Row b) const override { return !isPending(a) && !isPending(b) && isSameNumber(number(a), number(b)); }
    OrderKeys orderKeys(Qt::SortOrder direction) const override
    {
        return runloupe::orderKeys(m_values->numbers(), table().size(), direction);
    }
    QString numberText(double number, int digits) const override;
    QString exactNumberText(double number) const override;

private:
    bool isTime() const { return m_kind == Statistic::Kind::TimeToReach; }
    /// A mean of steps need not be one.
    bool isStep(double number) const { return isWhole(m_kind) && std::trunc(number) == number; }

    Statistic::Kind m_kind;
    SharedStatisticColumn m_values;
};

QString StatisticCells::fullText(Row row) const
{
    const std::optional<double> value = number(row);
    return value ? exactNumberText(*value) : QString();
}

QString StatisticCells::text(Row row) const
{
    if (isPending(row))
        return QStringLiteral("…");
    const std::optional<double> value = number(row);
    return value && !isWhole(m_kind) ? shortNumber(*value) : fullText(row);
}

QString StatisticCells::numberText(double number, int digits) const
{
    return isTime() || isStep(number) ? exactNumberText(number) : shortNumber(number, digits);
}

QString StatisticCells::exactNumberText(double number) const
{
    if (isTime())
        return timeSpanText(number);
    return isStep(number) ? QString::number(number, 'f', 0) : exactNumber(number);
}

SharedStatisticColumn ofTable(const SharedRunTable &table, const SharedStatisticColumn &values)
{
    if (values && values->table() == table)
        return values;
    return std::make_shared<const StatisticColumn>(values ? values->movedTo(table) : StatisticColumn(table));
}

} // namespace

SharedCells statisticCells(const SharedRunTable &table, Statistic::Kind kind, const SharedStatisticColumn &values)
{
    return std::make_shared<StatisticCells>(table, kind, ofTable(table, values));
}

} // namespace runloupe

#include "numbercells.h"

#include "core/numbers.h"
#include "query/sortkeys.h"

#include <cmath>

namespace runloupe {

namespace {

/// From one time to another, as localTimeText() writes them: days, or of a single day the minutes.
QString spanText(const QString &first, const QString &last)
{
    constexpr qsizetype DateLength = 10;
    constexpr qsizetype MinuteLength = 16;
    const bool isOneDay = first.left(DateLength) == last.left(DateLength);
    return QStringLiteral("%1 – %2").arg(first.left(isOneDay ? MinuteLength : DateLength),
                                         isOneDay ? last.mid(DateLength + 1, MinuteLength - DateLength - 1)
                                                  : last.left(DateLength));
}

class MetricCells : public CellSource {
public:
    MetricCells(const SharedRunTable &table, const NumberColumn &column)
        : CellSource(table)
        , m_column(&column)
    {
    }

    ValueType type() const override { return ValueType::Number; }
    QString text(Row row) const override { return m_column->has(row) ? shortNumber(m_column->value(row)) : QString(); }
    QString fullText(Row row) const override { return m_column->has(row) ? exactNumber(m_column->value(row)) : QString(); }
    std::optional<double> number(Row row) const override
    {
        return m_column->has(row) ? std::optional(m_column->value(row)) : std::nullopt;
    }
    bool isSame(Row a, Row b) const override { return isSameNumber(number(a), number(b)); }
    OrderKeys orderKeys(Qt::SortOrder direction) const override
    {
        return runloupe::orderKeys(*m_column, table().size(), direction);
    }

private:
    const NumberColumn *m_column;
};

class TimeCells : public CellSource {
public:
    TimeCells(const SharedRunTable &table, TimeAttribute attribute)
        : CellSource(table)
        , m_column(&table->attribute(attribute))
    {
    }

    QString fullText(Row row) const override { return localTimeText(m_column->time(row)); }
    bool isSame(Row a, Row b) const override { return m_column->time(a) == m_column->time(b); }
    OrderKeys orderKeys(Qt::SortOrder direction) const override
    {
        return runloupe::orderKeys(*m_column, table().size(), direction);
    }
    QString spanText(Row least, Row greatest) const override { return runloupe::spanText(fullText(least), fullText(greatest)); }

private:
    const TimeColumn *m_column;
};

class DurationCells : public CellSource {
public:
    using CellSource::CellSource;

    ValueType type() const override { return ValueType::Number; }
    QString fullText(Row row) const override
    {
        const std::optional<qint64> duration = table().duration(row);
        return duration ? durationText(*duration) : QString();
    }
    std::optional<double> number(Row row) const override
    {
        const std::optional<qint64> duration = table().duration(row);
        return duration ? std::optional(double(*duration)) : std::nullopt;
    }
    bool isSame(Row a, Row b) const override { return table().duration(a) == table().duration(b); }
    OrderKeys orderKeys(Qt::SortOrder direction) const override
    {
        return sortKeys(table(), { Field::Kind::Attribute, QStringLiteral("duration") }, direction);
    }
    QString numberText(double number, int) const override { return timeSpanText(number); }
    QString exactNumberText(double number) const override { return timeSpanText(number); }
};

} // namespace

QString timeSpanText(double milliseconds)
{
    return std::isfinite(milliseconds) ? durationText(std::llround(milliseconds)) : shortNumber(milliseconds);
}

SharedCells metricCells(const SharedRunTable &table, const NumberColumn &column)
{
    return std::make_shared<MetricCells>(table, column);
}

SharedCells timeCells(const SharedRunTable &table, TimeAttribute attribute)
{
    return std::make_shared<TimeCells>(table, attribute);
}

SharedCells durationCells(const SharedRunTable &table)
{
    return std::make_shared<DurationCells>(table);
}

} // namespace runloupe

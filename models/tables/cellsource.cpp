#include "cellsource.h"

#include "core/numbers.h"
#include "query/sortkeys.h"

#include <cmath>

namespace runloupe {

namespace {

constexpr qsizetype LongestShownText = 300; // characters; no column is wider, and laying out more costs time

bool isSameNumber(std::optional<double> a, std::optional<double> b)
{
    return a == b || (a && b && std::isnan(*a) && std::isnan(*b));
}

class TextCells : public CellSource {
public:
    TextCells(const SharedRunTable &table, const TextColumn &column)
        : CellSource(table)
        , m_column(&column)
        , m_type(valueTypeOf(column, table->size()))
    {
    }

    ValueType type() const override { return m_type; }
    QString fullText(Row row) const override { return m_column->string(row); }
    std::optional<double> number(Row row) const override;
    bool isSame(Row a, Row b) const override;
    OrderKeys orderKeys(Qt::SortOrder direction) const override;

private:
    const TextColumn *m_column;
    ValueType m_type;
};

class WordCells : public CellSource {
public:
    WordCells(const SharedRunTable &table, const std::function<QString(Row)> &wordOf)
        : CellSource(table)
        , m_column({}, m_words)
    {
        for (Row row = 0; row < table->size(); ++row) {
            if (const QString word = wordOf(row); !word.isEmpty())
                m_column.set(row, m_words.intern(word.toUtf8()));
        }
    }

    QString fullText(Row row) const override { return m_column.string(row); }
    bool isSame(Row a, Row b) const override { return m_column.id(a) == m_column.id(b); }
    OrderKeys orderKeys(Qt::SortOrder direction) const override
    {
        return runloupe::orderKeys(m_column, table().size(), direction);
    }

private:
    TextPool m_words;
    TextColumn m_column;
};

class NameCells : public CellSource {
public:
    using CellSource::CellSource;

    QString fullText(Row row) const override { return table().displayName(row); }
    OrderKeys orderKeys(Qt::SortOrder direction) const override;
};

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
};

class EmptyCells : public CellSource {
public:
    using CellSource::CellSource;

    QString fullText(Row) const override { return {}; }
    OrderKeys orderKeys(Qt::SortOrder) const override { return OrderKeys(table().size(), MissingKey); }
};

/// The key of each row by the key of its text, which is asked for once a text.
template <typename KeyOf>
OrderKeys keysByText(const TextColumn &column, std::size_t rows, KeyOf keyOf)
{
    std::vector<OrderKey> known(column.pool().size(), MissingKey);
    OrderKeys keys(rows, MissingKey);
    for (Row row = 0; row < rows; ++row) {
        const TextId id = column.id(row);
        if (id == NoText)
            continue;
        if (known[id] == MissingKey)
            known[id] = keyOf(column.text(row));
        keys[row] = known[id];
    }
    return keys;
}

std::optional<double> TextCells::number(Row row) const
{
    return m_type == ValueType::Number && m_column->has(row) ? parseNumber(m_column->text(row)) : std::nullopt;
}

bool TextCells::isSame(Row a, Row b) const
{
    return m_column->id(a) == m_column->id(b)
        || (m_type == ValueType::Number && m_column->has(a) && m_column->has(b) && isSameNumber(number(a), number(b)));
}

OrderKeys TextCells::orderKeys(Qt::SortOrder direction) const
{
    switch (m_type) {
    case ValueType::Number:
        return keysByText(*m_column, table().size(),
                          [direction](QByteArrayView text) { return orderKey(*parseNumber(text), direction); });
    case ValueType::Boolean:
        return keysByText(*m_column, table().size(),
                          [direction](QByteArrayView text) { return orderKey(qint64(*parseBoolean(text)), direction); });
    case ValueType::Text:
        break;
    }
    return runloupe::orderKeys(*m_column, table().size(), direction);
}

OrderKeys NameCells::orderKeys(Qt::SortOrder direction) const
{
    const TextColumn &names = table().attribute(TextAttribute::RunName);
    for (Row row = 0; row < table().size(); ++row) {
        if (names.text(row).isEmpty()) // shown by its id instead
            return WordCells(sharedTable(), [this](Row named) { return table().displayName(named); }).orderKeys(direction);
    }
    return runloupe::orderKeys(names, table().size(), direction);
}

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

SharedCells textCells(const SharedRunTable &table, const TextColumn &column)
{
    return std::make_shared<TextCells>(table, column);
}

SharedCells wordCells(const SharedRunTable &table, const std::function<QString(Row)> &wordOf)
{
    return std::make_shared<WordCells>(table, wordOf);
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

SharedCells nameCells(const SharedRunTable &table)
{
    return std::make_shared<NameCells>(table);
}

SharedCells emptyCells(const SharedRunTable &table)
{
    return std::make_shared<EmptyCells>(table);
}

} // namespace runloupe

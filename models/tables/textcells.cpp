#include "textcells.h"

#include "core/decimal.h"
#include "core/numbers.h"
#include "mixedkeys.h"

#include <cmath>

namespace runloupe {

namespace {

class TextCells : public CellSource {
public:
    TextCells(const SharedRunTable &table, const TextColumn &column)
        : CellSource(table)
        , m_column(&column)
        , m_kinds(valueKindsOf(column, table->size()))
        , m_type(m_kinds.type())
    {
    }

    ValueType type() const override { return m_type; }
    QString fullText(Row row) const override { return m_column->string(row); }
    std::optional<double> number(Row row) const override;
    bool isSame(Row a, Row b) const override;
    OrderKeys orderKeys(Qt::SortOrder direction) const override;

private:
    const TextColumn *m_column;
    ValueKinds m_kinds;
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

std::optional<double> TextCells::number(Row row) const
{
    return m_type == ValueType::Number && m_column->has(row) ? parseNumber(m_column->text(row)) : std::nullopt;
}

bool TextCells::isSame(Row a, Row b) const
{
    if (m_column->id(a) == m_column->id(b))
        return true;
    const std::optional<double> number = this->number(a);
    return number && isSameNumber(number, this->number(b))
        && (std::isnan(*number) || Decimal(m_column->text(a)) == Decimal(m_column->text(b)));
}

OrderKeys TextCells::orderKeys(Qt::SortOrder direction) const
{
    if (m_kinds.hasNumbers || m_type == ValueType::Boolean)
        return mixedOrderKeys(*m_column, table().size(), m_kinds, direction);
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

SharedCells textCells(const SharedRunTable &table, const TextColumn &column)
{
    return std::make_shared<TextCells>(table, column);
}

SharedCells wordCells(const SharedRunTable &table, const std::function<QString(Row)> &wordOf)
{
    return std::make_shared<WordCells>(table, wordOf);
}

SharedCells nameCells(const SharedRunTable &table)
{
    return std::make_shared<NameCells>(table);
}

} // namespace runloupe

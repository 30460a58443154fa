#include "textcells.h"

#include "core/numbers.h"

namespace runloupe {

namespace {

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

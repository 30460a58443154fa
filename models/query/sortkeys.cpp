#include "sortkeys.h"

namespace runloupe {

namespace {

/// MLflow's SQL stores sort by a column of names that is empty for runs of before 1.30.
OrderKeys nameKeys(const RunTable &table, Qt::SortOrder direction)
{
    const TextColumn &names = table.attribute(TextAttribute::RunName);
    OrderKeys keys = orderKeys(names, table.size(), direction);
    OrderKey emptyKey = orderKey(qint64(-1), direction); // before the first text
    for (Row row = 0; row < keys.size(); ++row) {
        if (names.has(row) && names.text(row).isEmpty())
            emptyKey = keys[row];
    }
    for (Row row = 0; row < keys.size(); ++row) {
        if (table.isNamedByTag(row) && table.dialect(row) == SearchDialect::Sql)
            keys[row] = emptyKey;
    }
    return keys;
}

/// One overload for each place where an attribute's values come from.
struct AttributeKeys {
    const RunTable &table;
    Qt::SortOrder direction;

    OrderKeys operator()(TextAttribute attribute) const
    {
        const bool isName = attribute == TextAttribute::RunName;
        return isName ? nameKeys(table, direction) : orderKeys(table.attribute(attribute), table.size(), direction);
    }
    OrderKeys operator()(TimeAttribute attribute) const { return orderKeys(table.attribute(attribute), table.size(), direction); }
    OrderKeys operator()(Duration) const
    {
        OrderKeys keys(table.size(), MissingKey);
        for (Row row = 0; row < keys.size(); ++row) {
            if (const auto duration = table.duration(row))
                keys[row] = orderKey(*duration, direction);
        }
        return keys;
    }
};

template <typename Column>
OrderKeys keysOf(const RunTable &table, const Column *column, Qt::SortOrder direction)
{
    return column ? orderKeys(*column, table.size(), direction) : OrderKeys(table.size(), MissingKey);
}

} // namespace

OrderKeys sortKeys(const RunTable &table, const Field &field, Qt::SortOrder direction)
{
    switch (field.kind) {
    case Field::Kind::Attribute:
        return std::visit(AttributeKeys { table, direction }, attributeSource(field.key));
    case Field::Kind::Param:
        return keysOf(table, table.param(field.key), direction);
    case Field::Kind::Tag:
        return keysOf(table, table.tag(field.key), direction);
    case Field::Kind::Metric:
        return keysOf(table, table.metric(field.key), direction);
    case Field::Kind::Dataset:
        break;
    }
    return OrderKeys(table.size(), MissingKey);
}

} // namespace runloupe

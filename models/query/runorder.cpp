#include "runorder.h"

#include "fieldresolver.h"
#include "lexer.h"
#include "sortkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace runloupe {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("runloupe::RunOrder", text);
}

std::optional<Qt::SortOrder> directionOf(const Token &token)
{
    if (token.kind == Token::Kind::End || token.isWord(QLatin1String("asc")))
        return Qt::AscendingOrder;
    return token.isWord(QLatin1String("desc")) ? std::optional(Qt::DescendingOrder) : std::nullopt;
}

Error invalid(const QString &key, const QString &message)
{
    return Error(Error::Kind::Invalid, tr("The order `%1` is not understood. %2").arg(key, message));
}

/// A row with its first key at hand, which settles most comparisons.
struct SortedRow {
    OrderKey key;
    Row row;
};

/// By all keys but the first, then by run id.
bool isBeforeByRest(const std::vector<OrderKeys> &keys, const TextColumn &ids, Row a, Row b)
{
    for (auto key = std::next(keys.begin()); key != keys.end(); ++key) {
        if ((*key)[a] != (*key)[b])
            return (*key)[a] < (*key)[b];
    }
    return ids.id(a) != ids.id(b) ? ids.text(a) < ids.text(b) : a < b;
}

} // namespace

Result<RunOrder> RunOrder::parse(const QStringList &keys)
{
    RunOrder order;
    for (const QString &key : keys) {
        const Result<Key> parsed = parseKey(key);
        if (!parsed)
            return parsed.error();
        order.m_keys << *parsed;
    }
    return order;
}

Result<RunOrder::Key> RunOrder::parseKey(const QString &key)
{
    const QList<Token> words = tokens(key);
    const std::optional<Qt::SortOrder> direction = directionOf(words[std::min<qsizetype>(1, words.size() - 1)]);
    if (words.first().kind != Token::Kind::Name && words.first().kind != Token::Kind::Text)
        return invalid(key, tr("Expected a column, such as `metrics.loss` or `start_time`."));
    if (!direction || words.size() > 3)
        return invalid(key, tr("Expected `asc`, `desc` or nothing after the column."));
    const std::variant<Field, QString> field = resolveField(words.first());
    if (const QString *message = std::get_if<QString>(&field))
        return invalid(key, *message);
    if (std::get<Field>(field).kind == Field::Kind::Dataset)
        return invalid(key, tr("Runs cannot be sorted by their datasets."));
    return Key { std::get<Field>(field), *direction };
}

void RunOrder::sort(const RunTable &table, std::vector<Row> &rows, const HistoryKeys &ofHistories) const
{
    std::vector<OrderKeys> keys;
    for (const Key &key : m_keys)
        keys.push_back(key.isOfHistory() ? ofHistories(key) : sortKeys(table, key.field, key.direction));
    keys.push_back(sortKeys(table, { Field::Kind::Attribute, QStringLiteral("start_time") }, Qt::DescendingOrder));

    std::vector<SortedRow> sorted;
    sorted.reserve(rows.size());
    for (const Row row : rows)
        sorted.push_back({ keys.front()[row], row });
    const TextColumn &ids = table.attribute(TextAttribute::RunId);
    std::sort(sorted.begin(), sorted.end(), [&](const SortedRow &a, const SortedRow &b) {
        return a.key != b.key ? a.key < b.key : isBeforeByRest(keys, ids, a.row, b.row);
    });
    std::transform(sorted.begin(), sorted.end(), rows.begin(), [](const SortedRow &row) { return row.row; });
}

} // namespace runloupe

#pragma once

#include "core/times.h"
#include "rowpages.h"
#include "statistic.h"
#include "textpool.h"

#include <QHashFunctions>
#include <QString>

#include <bit>
#include <limits>
#include <optional>
#include <vector>

namespace runloupe {

/// A run's place in a RunTable.
using Row = quint32;
constexpr Row NoRow = std::numeric_limits<Row>::max();

/// The name spaces of a run; a metric, a param and a tag may share a key.
enum class ColumnKind { Attribute, Param, Metric, Tag, Dataset, Model };
constexpr std::size_t ColumnKindCount = 6;

/// Names a column across tables: in settings, views and queries.
struct ColumnKey {
    ColumnKind kind = ColumnKind::Attribute;
    QString key;
    Statistic statistic {}; ///< of a metric, what is shown of it; of all else, Last

    bool isOfHistory() const { return statistic.kind != Statistic::Kind::Last; }

    friend bool operator==(const ColumnKey &, const ColumnKey &) = default;
};

inline std::size_t qHash(const ColumnKey &key, std::size_t seed = 0)
{
    return qHashMulti(seed, int(key.kind), key.key, key.statistic);
}

/// Texts by row, each kept once in a pool that outlives the column.
class TextColumn {
public:
    TextColumn(const QString &key, const TextPool &pool)
        : m_key(key)
        , m_pool(&pool)
    {
    }

    const QString &key() const { return m_key; }
    const TextPool &pool() const { return *m_pool; }

    /// NoText where the run has none; rows beyond the last one set have none.
    TextId id(Row row) const { return m_ids.at(row); }
    bool has(Row row) const { return id(row) != NoText; }
    QByteArrayView text(Row row) const { return m_pool->text(id(row)); }
    QString string(Row row) const { return m_pool->string(id(row)); }

    void set(Row row, TextId id) { m_ids.set(row, id); }

private:
    QString m_key;
    const TextPool *m_pool;
    RowPages<TextId> m_ids { NoText };
};

/// Numbers by row. NaN is a value, and missing is not zero: what is missing is a NaN that no number is kept as.
class NumberColumn {
public:
    explicit NumberColumn(const QString &key)
        : m_key(key)
    {
    }

    const QString &key() const { return m_key; }

    bool has(Row row) const { return m_bits.at(row) != Missing; }
    /// Only where has(row).
    double value(Row row) const { return std::bit_cast<double>(m_bits.at(row)); }

    void set(Row row, double value);
    /// The row has none.
    void clear(Row row);

private:
    static constexpr quint64 Missing = 0xfff8'0000'0000'dead; // a NaN, as bits: in a register it might become another one

    QString m_key;
    RowPages<quint64> m_bits { Missing };
};

/// Times by row.
class TimeColumn {
public:
    bool has(Row row) const { return row < m_times.size() && m_times[row] != Missing; }
    Time time(Row row) const { return has(row) ? Time(m_times[row]) : std::nullopt; }

    void set(Row row, Time time);

private:
    static constexpr qint64 Missing = std::numeric_limits<qint64>::min();
    std::vector<qint64> m_times;
};

} // namespace runloupe

#include "reading.h"

#include "otherprograms.h"

namespace runloupe {

namespace {

// by Mistyped
constexpr std::array MistypedSentences {
    QT_TRANSLATE_NOOP("runloupe::Reading", "Latest values of metrics that are no numbers, and were left out: %1."),
    QT_TRANSLATE_NOOP("runloupe::Reading", "Logged values of metrics that are no numbers, and were left out: %1."),
    QT_TRANSLATE_NOOP("runloupe::Reading", "Start and end times of runs that are no whole numbers, and were left out: %1."),
};

} // namespace

Reading::Reading(std::unique_ptr<Database> database, Schema schema)
    : m_database(std::move(database))
    , m_schema(std::move(schema))
{
}

Result<Reading> Reading::begin(const QString &path, const Stop &stop, const SharedSnapshot &known)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, stop, known);
    if (!database)
        return database.error();
    Result<Schema> schema = Schema::read(**database);
    if (!schema)
        return schema.error();
    if (!schema->isMlflow())
        return notARunStore(path, *schema);
    return Reading(std::move(*database), std::move(*schema));
}

Result<Reading> Reading::another(const Stop &stop) const
{
    Result<std::unique_ptr<Database>> database = m_database->another(stop);
    if (!database)
        return database.error();
    return Reading(std::move(*database), m_schema);
}

TableScan Reading::scan(const QByteArray &table, const QList<QByteArray> &columns, TableScan::Order order)
{
    return TableScan(*m_database, table, m_schema.select(table, columns), order);
}

TableScan Reading::scanBehind(qint64 rowId, const QByteArray &table, const QList<QByteArray> &columns)
{
    return TableScan(*m_database, table, m_schema.select(table, columns), rowId);
}

Result<void> Reading::tolerate(const Result<void> &read, const QByteArray &table)
{
    if (read || read.error().kind() != Error::Kind::Damaged)
        return read;
    m_damagedTables << QString::fromUtf8(table);
    return {};
}

Warnings Reading::warnings() const
{
    Warnings warnings;
    QStringList damaged = m_damagedTables;
    damaged.removeDuplicates();
    if (!damaged.isEmpty())
        warnings.add(tr("The database is damaged or was not copied whole. Of these tables only what can still be read is shown: "
                        "%1. Look for a backup.")
                         .arg(damaged.join(QStringLiteral(", "))));
    else if (m_database->isSchemaDamaged())
        warnings.add(tr("The database is damaged or was not copied whole; some of what it held may be missing. Look for a "
                        "backup."));
    warnings.add(m_oddities);
    for (std::size_t i = 0; i < m_mistyped.size(); ++i) {
        if (m_mistyped[i] > 0)
            warnings.add(tr(MistypedSentences[i]).arg(m_mistyped[i]));
    }
    return warnings;
}

} // namespace runloupe

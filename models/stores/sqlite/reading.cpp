#include "reading.h"

#include "otherprograms.h"

namespace runloupe {

Reading::Reading(std::unique_ptr<Database> database, Schema schema)
    : m_database(std::move(database))
    , m_schema(std::move(schema))
{
    if (m_database->isSchemaDamaged())
        m_warnings.add(tr("The file is damaged or not whole; some of what it held may be missing."));
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

Result<void> Reading::tolerate(const Result<void> &read, const QByteArray &table)
{
    if (read || read.error().kind() != Error::Kind::Damaged)
        return read;
    m_warnings.add(tr("The table %1 is damaged; what can be read of it is shown.").arg(QString::fromUtf8(table)));
    return {};
}

} // namespace runloupe

#include "schema.h"

#include <algorithm>
#include <array>

namespace runloupe {

namespace {

/// The tables whose columns matter; the dozens of others are not looked at.
const QList<QByteArray> &readTableNames()
{
    static const QList<QByteArray> names {
        "experiments",
        "experiment_tags",
        "runs",
        "params",
        "tags",
        "metrics",
        "latest_metrics",
        "datasets",
        "inputs",
        "input_tags",
        "registered_models",
        "model_versions",
        "logged_models",
        "alembic_version",
        "registered_model_tags",
        "model_version_tags",
        "registered_model_aliases",
    };
    return names;
}

} // namespace

Result<Schema> Schema::read(const Database &database)
{
    Schema schema;
    const Result<void> listed = schema.readTables(database);
    if (!listed && listed.error().kind() != Error::Kind::Damaged)
        return listed.error();
    schema.m_isWhole = bool(listed);
    for (const QByteArray &table : readTableNames()) {
        if (!schema.hasTable(table))
            continue;
        if (const Result<void> read = schema.readColumns(database, table); !read)
            return read.error();
    }
    if (const Result<void> read = schema.readRevision(database); !read && read.error().kind() != Error::Kind::Damaged)
        return read.error();
    if (!listed && !schema.isMlflow())
        return listed.error(); // not another program's, for all we know
    return schema;
}

QByteArray Schema::select(const QByteArray &table, const QList<QByteArray> &columns) const
{
    QByteArrayList list;
    for (const QByteArray &column : columns)
        list << (has(table, column) ? column : QByteArray("null"));
    return list.join(", ");
}

bool Schema::isMlflow() const
{
    return has("runs", "run_uuid") && (isLikeMlflow() || !m_isWhole);
}

bool Schema::isLikeMlflow() const
{
    constexpr std::ptrdiff_t Enough = 3; // a slip in the list of tables may have hidden one or the other
    const std::array<QByteArray, 5> usual { "experiments", "runs", "metrics", "params", "tags" };
    return std::count_if(usual.begin(), usual.end(), [this](const QByteArray &table) { return hasTable(table); }) >= Enough;
}

Result<void> Schema::readTables(const Database &database)
{
    Result<Statement> statement = database.prepare("select type, name from sqlite_schema where type in ('table', 'index')");
    if (!statement)
        return statement.error();
    while (statement->next()) {
        const QByteArray name = statement->text(1).toByteArray();
        if (statement->text(0) == "index")
            m_indexes << name;
        else if (!name.startsWith("sqlite_")) // SQLite's own
            m_tables << name;
    }
    return statement->finish();
}

Result<void> Schema::readColumns(const Database &database, const QByteArray &table)
{
    Result<Statement> statement = database.prepare("pragma table_xinfo(" + table + ")"); // table_info hides generated columns
    if (!statement)
        return statement.error();
    while (statement->next())
        m_columns[table] << statement->text(1).toByteArray();
    return statement->finish();
}

Result<void> Schema::readRevision(const Database &database)
{
    if (!has("alembic_version", "version_num"))
        return {};
    Result<Statement> statement = database.prepare("select version_num from alembic_version limit 1");
    if (!statement)
        return statement.error();
    if (statement->next())
        m_revision = statement->string(0);
    return statement->finish();
}

} // namespace runloupe

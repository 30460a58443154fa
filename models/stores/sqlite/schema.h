#pragma once

#include "database.h"

#include <QHash>
#include <QSet>

namespace runloupe {

/// Which tables, columns and indexes a database has; readers ask it instead of trusting a version.
class Schema {
public:
    static Result<Schema> read(const Database &database);

    bool hasTable(const QByteArray &table) const { return m_tables.contains(table); }
    bool has(const QByteArray &table, const QByteArray &column) const { return m_columns.value(table).contains(column); }
    bool hasIndex(const QByteArray &index) const { return m_indexes.contains(index); }
    const QList<QByteArray> &tables() const { return m_tables; }

    /// For a select list: the columns, each that the table lacks replaced by `null`.
    QByteArray select(const QByteArray &table, const QList<QByteArray> &columns) const;

    /// Whether this is a run store of MLflow, of whatever version; where the list of tables is damaged, whether it may be one.
    bool isMlflow() const;
    /// Whether it has most of the tables that tell MLflow's databases, even if the one of runs is not among them.
    bool isLikeMlflow() const;
    /// The revision that MLflow has noted; empty before 1.0, and where the note is missing.
    const QString &revision() const { return m_revision; }

private:
    Result<void> readTables(const Database &database);
    Result<void> readColumns(const Database &database, const QByteArray &table);
    Result<void> readRevision(const Database &database);

    bool m_isWhole = true;
    QList<QByteArray> m_tables;
    QSet<QByteArray> m_indexes;
    QHash<QByteArray, QSet<QByteArray>> m_columns; // of the tables that are read
    QString m_revision;
};

} // namespace runloupe

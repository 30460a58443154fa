#pragma once

#include "core/warnings.h"
#include "schema.h"
#include "tablescan.h"

#include <array>

namespace runloupe {

/// What may be of a type that MLflow never writes; any value fits into any column of SQLite.
enum class Mistyped { LatestValue, LoggedValue, RunTime };

/// One reading of a run store: its connection, what its tables look like, and what turned out to be damaged.
class Reading {
    Q_DECLARE_TR_FUNCTIONS(runloupe::Reading)

public:
    /// Fails if what is at `path` is no run store, saying what it is instead.
    static Result<Reading> begin(const QString &path, const Stop &stop, const SharedSnapshot &known);

    /// The same state of the database once more, for another thread; see Database::another().
    Result<Reading> another(const Stop &stop) const;

    Database &database() { return *m_database; }
    const Schema &schema() const { return m_schema; }
    const Stop &stop() const { return m_database->stop(); }

    /// What is odd about the store, damaged tables in one sentence.
    Warnings warnings() const;
    void warn(const QString &sentence) { m_oddities.add(sentence); }
    /// Takes note of a value that was left out.
    void countMistyped(Mistyped what) { ++m_mistyped[std::size_t(what)]; }

    /// Tables that turned out to be damaged, as often as that was met.
    const QStringList &damagedTables() const { return m_damagedTables; }
    void addDamagedTables(const QStringList &tables) { m_damagedTables << tables; }

    /// Scans the columns of a table, `null` for those it lacks; column 0 is the rowid.
    TableScan scan(const QByteArray &table, const QList<QByteArray> &columns,
                   TableScan::Order order = TableScan::Order::OldestFirst);

    /// The same of rows behind this rowid.
    TableScan scanBehind(qint64 rowId, const QByteArray &table, const QList<QByteArray> &columns);

    /// For readers that ask many short questions, between two of them (see Database::nextTurn()).
    Result<void> letOthersIn() { return m_database->isTurnOver() ? m_database->nextTurn() : Result<void>(); }

    /// Takes note of a damaged table, and makes that no error, so that the others can still be read.
    Result<void> tolerate(const Result<void> &read, const QByteArray &table);

private:
    Reading(std::unique_ptr<Database> database, Schema schema);

    std::unique_ptr<Database> m_database;
    Schema m_schema;
    QStringList m_damagedTables;
    Warnings m_oddities;
    std::array<qint64, 3> m_mistyped {};
};

} // namespace runloupe

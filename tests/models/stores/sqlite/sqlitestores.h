#pragma once

#include "sqlitefixture.h"

#include "core/numbers.h"
#include "stores/storeopener.h"

#include <QTemporaryDir>

/// Makes stores from SQL text, each in a file of its own, gone with the object.
class SqliteStores {
public:
    /// Null where what was made is no store.
    runloupe::SharedStore open(const QByteArray &sql)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(++m_made));
        if (const QString problem = runSql(path, sql); !problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        const auto store = runloupe::openStore(path, runloupe::Stop::never());
        return store ? *store : nullptr;
    }

private:
    QTemporaryDir m_folder;
    int m_made = 0;
};

/// Null where they cannot be read.
inline runloupe::SharedRunTable runsOf(const runloupe::SharedStore &store,
                                       const runloupe::RunScope &scope = { {}, runloupe::View::All })
{
    const auto table = runloupe::readRunTable({ { store, scope } }, runloupe::Stop::never());
    return table ? *table : nullptr;
}

/// Sorted.
inline QStringList idsOf(const runloupe::RunTable &table)
{
    QStringList ids;
    for (runloupe::Row row = 0; row < table.size(); ++row)
        ids << table.attribute(runloupe::TextAttribute::RunId).string(row);
    ids.sort();
    return ids;
}

/// The latest value of a metric, exactly; `none` where there is none.
inline QString metricText(const runloupe::RunTable &table, const QString &key, runloupe::Row row = 0)
{
    const runloupe::NumberColumn *const column = table.metric(key);
    return column && column->has(row) ? runloupe::exactNumber(column->value(row)) : QStringLiteral("none");
}

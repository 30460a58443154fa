#include "statisticsloader.h"

#include "core/freememory.h"
#include "statistics/statisticsreader.h"
#include "tellend.h"

namespace runloupe {

StatisticsLoader::StatisticsLoader(QObject *parent)
    : QObject(parent)
    , m_job(tellEnd(this))
{
    m_job.onProgress([this](double fraction) { Q_EMIT progressed(fraction); });
}

void StatisticsLoader::load(const SharedRunTable &table, const QList<StatisticWish> &wishes, const QList<SharedStore> &stores)
{
    if (table == m_table && wishes == m_wishes)
        return;
    if (table != m_table)
        keepOnly(wishes);
    m_table = table;
    m_wishes = wishes;
    const bool wasRunning = isRunning();
    m_job.cancel();
    const QList<StatisticWish> open = openWishes();
    if (!open.isEmpty())
        startReading(open, stores);
    else if (wasRunning)
        Q_EMIT finished({});
}

/// What is not wanted of a new table would keep the old one in memory.
void StatisticsLoader::keepOnly(const QList<StatisticWish> &wishes)
{
    m_known.removeIf([&wishes](const auto &column) { return !wishes.contains(column.key()); });
}

QList<StatisticWish> StatisticsLoader::openWishes() const
{
    QList<StatisticWish> open;
    for (const StatisticWish &wish : m_wishes) {
        const SharedStatisticColumn known = m_known.value(wish);
        if (!known || known->table() != m_table || !known->isAllComputed())
            open << wish;
    }
    return open;
}

/// The job waits for its worker before this object ends, so each piece finds its way into the GUI thread.
void StatisticsLoader::startReading(const QList<StatisticWish> &wishes, const QList<SharedStore> &stores)
{
    const auto tell = [this](const StatisticColumns &columns) {
        QMetaObject::invokeMethod(
            this, [this, columns] { accept(columns); }, Qt::QueuedConnection);
    };
    Q_EMIT progressed(0);
    m_job.start([=, table = m_table, known = m_known](const Stop &stop) {
        Result<Warnings> read = StatisticsReader(table, wishes, known, tell).read(stores, stop);
        giveBackFreeMemory();
        return read;
    });
}

/// A late piece of an older table is of no use any more.
void StatisticsLoader::accept(const StatisticColumns &columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (column.value()->table() == m_table)
            m_known[column.key()] = column.value();
    }
    Q_EMIT computed(m_known);
}

void StatisticsLoader::cancel()
{
    if (!isRunning())
        return;
    m_job.cancel();
    Q_EMIT cancelled();
}

} // namespace runloupe

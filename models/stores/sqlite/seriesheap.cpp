#include "seriesheap.h"

namespace runloupe {

SeriesHeap::SeriesHeap(Each each, const QString &fixed, const QSet<QByteArray> *wanted)
    : m_each(each)
    , m_fixed(fixed)
    , m_wanted(wanted)
{
}

void SeriesHeap::add(QByteArrayView name, const MetricPoint &point)
{
    const int place = m_guess.columnOf(name, [this](QByteArrayView unforeseen) { return placeOf(unforeseen); });
    Growing &growing = m_growing[std::size_t(place)];
    if (growing.isWanted)
        growing.add(point);
}

void SeriesHeap::giveTo(const Store::SeriesSink &sink)
{
    for (Growing &growing : m_growing) {
        if (growing.series.size() == 0)
            continue;
        Series series = std::move(growing.series); // so that its points are let go of before the next
        const QString name = QString::fromUtf8(growing.name);
        series.runId = m_each == Each::Run ? name : m_fixed;
        series.key = m_each == Each::Key ? name : m_fixed;
        series.sort();
        sink(std::move(series));
    }
    m_growing.clear();
    m_places.clear();
    m_guess = {};
}

int SeriesHeap::placeOf(QByteArrayView name)
{
    const QByteArray key = name.toByteArray();
    const auto known = m_places.constFind(key);
    if (known != m_places.constEnd())
        return *known;
    Growing growing;
    growing.name = key;
    growing.isWanted = !m_wanted || m_wanted->contains(key);
    m_growing.push_back(std::move(growing));
    return *m_places.insert(key, int(m_growing.size() - 1));
}

bool SeriesHeap::Growing::isTie(const MetricPoint &point) const
{
    return series.size() > 0 && series.steps.back() == point.step && series.timestamps.back() == point.timestamp;
}

/// Points with the same step and timestamp stay as they were logged, whatever the order they are met in.
void SeriesHeap::Growing::add(const MetricPoint &point)
{
    if (!isTie(point))
        lastRowIds.clear();
    series.append(point.step, point.timestamp, point.value);
    lastRowIds.push_back(point.rowId);
    for (std::size_t i = lastRowIds.size() - 1, last = series.size() - 1; i > 0 && lastRowIds[i - 1] > lastRowIds[i];
         --i, --last) {
        std::swap(lastRowIds[i - 1], lastRowIds[i]);
        std::swap(series.values[last - 1], series.values[last]);
    }
}

} // namespace runloupe

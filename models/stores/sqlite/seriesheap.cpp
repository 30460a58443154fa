#include "seriesheap.h"

#include <algorithm>
#include <tuple>

namespace runloupe {

namespace {

/// Points with the same step and timestamp stay as they were logged.
bool isBefore(const MetricRow &a, const MetricRow &b)
{
    return std::tie(a.step, a.timestamp, a.rowId) < std::tie(b.step, b.timestamp, b.rowId);
}

} // namespace

SeriesHeap::SeriesHeap(Each each, const QString &fixed, const QSet<QByteArray> *wanted)
    : m_each(each)
    , m_fixed(fixed)
    , m_wanted(wanted)
{
}

void SeriesHeap::add(QByteArrayView name, const MetricRow &point)
{
    const int place = m_guess.columnOf(name, [this](QByteArrayView unforeseen) { return placeOf(unforeseen); });
    Growing &growing = m_growing[std::size_t(place)];
    if (growing.isWanted)
        growing.points.push_back(point);
}

void SeriesHeap::giveTo(const Store::SeriesSink &sink)
{
    for (Growing &growing : m_growing) {
        std::vector<MetricRow> points = std::move(growing.points); // so that they are let go of before the next
        if (!points.empty())
            sink(seriesOf(growing.name, points));
    }
    m_growing.clear();
    m_places.clear();
    m_guess = {};
}

/// Takes no more memory than the points need, however much the heap took while they grew.
Series SeriesHeap::seriesOf(const QByteArray &name, std::vector<MetricRow> &points) const
{
    if (!std::is_sorted(points.begin(), points.end(), isBefore)) // as almost always
        std::sort(points.begin(), points.end(), isBefore);
    const QString text = QString::fromUtf8(name);
    Series series;
    series.runId = m_each == Each::Run ? text : m_fixed;
    series.key = m_each == Each::Key ? text : m_fixed;
    series.steps.reserve(points.size());
    series.timestamps.reserve(points.size());
    series.values.reserve(points.size());
    for (const MetricRow &point : points)
        series.append(point.step, point.timestamp, point.value);
    return series;
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

} // namespace runloupe

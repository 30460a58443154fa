#include "runmarks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace runloupe {

namespace {

// The words of the kept text; part of its format, so never to be renamed.
constexpr std::array<std::pair<RunMark, QLatin1String>, 2> KeptMarks { {
    { RunMark::Pinned, QLatin1String("pinned") },
    { RunMark::Starred, QLatin1String("starred") },
} };
constexpr QLatin1String ColorsWord("colors");
constexpr QLatin1String BaselineWord("baseline");

/// What is kept of the runs of one store.
struct StoreMarks {
    QMap<QString, QStringList> ids; ///< by the mark's word
    QJsonObject colors;
    QString baseline;

    QJsonObject toJson() const
    {
        QJsonObject object;
        for (auto marked = ids.begin(); marked != ids.end(); ++marked)
            object[marked.key()] = QJsonArray::fromStringList(marked.value());
        if (!colors.isEmpty())
            object[ColorsWord] = colors;
        if (!baseline.isEmpty())
            object[BaselineWord] = baseline;
        return object;
    }
};

std::vector<RunKey> runsOf(const QString &store, const QJsonArray &ids)
{
    std::vector<RunKey> runs;
    for (const QJsonValue id : ids)
        runs.push_back({ store, id.toString() });
    return runs;
}

} // namespace

QJsonObject RunMarks::toJson() const
{
    QMap<QString, StoreMarks> stores;
    for (const auto &[mark, word] : KeptMarks) {
        for (const RunKey &run : runs(mark))
            stores[run.store].ids[word] << run.id;
    }
    for (auto color = m_colors.begin(); color != m_colors.end(); ++color)
        stores[color.key().store].colors[color.key().id] = colorName(color.value());
    if (m_baseline)
        stores[m_baseline->store].baseline = m_baseline->id;
    QJsonObject object;
    for (auto store = stores.begin(); store != stores.end(); ++store)
        object[store.key()] = store->toJson();
    return object;
}

RunMarks RunMarks::fromJson(const QJsonObject &json)
{
    RunMarks marks;
    for (auto store = json.begin(); store != json.end(); ++store) {
        const QJsonObject object = store.value().toObject();
        for (const auto &[mark, word] : KeptMarks)
            marks.give(mark, runsOf(store.key(), object[word].toArray()));
        const QJsonObject colors = object[ColorsWord].toObject();
        for (auto color = colors.begin(); color != colors.end(); ++color)
            marks.setColor({ { store.key(), color.key() } }, colorOfName(color.value().toString()));
        if (const QString id = object[BaselineWord].toString(); !id.isEmpty())
            marks.setBaseline(RunKey { store.key(), id });
    }
    return marks;
}

} // namespace runloupe

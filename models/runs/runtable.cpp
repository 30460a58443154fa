#include "runtable.h"

#include <array>

namespace runloupe {

namespace {

quint64 rowKey(TextId store, TextId runId)
{
    return quint64(store) << 32 | runId;
}

template <typename Column>
const Column *find(const QHash<QByteArray, int> &index, const std::vector<Column> &columns, const QString &key)
{
    const auto place = index.constFind(key.toUtf8());
    return place == index.constEnd() ? nullptr : &columns[std::size_t(*place)];
}

template <typename Value>
const QList<Value> &listAt(const QHash<Row, QList<Value>> &lists, Row row)
{
    static const QList<Value> none;
    const auto list = lists.constFind(row);
    return list == lists.constEnd() ? none : *list;
}

} // namespace

QString attributeName(TextAttribute attribute)
{
    static const std::array<QString, TextAttributeCount> names {
        QStringLiteral("store"),    QStringLiteral("experiment_id"), QStringLiteral("run_id"),
        QStringLiteral("run_name"), QStringLiteral("status"),        QStringLiteral("lifecycle_stage"),
        QStringLiteral("user_id"),  QStringLiteral("source"),        QStringLiteral("artifact_uri"),
    };
    return names[std::size_t(attribute)];
}

QString attributeName(TimeAttribute attribute)
{
    return attribute == TimeAttribute::StartTime ? QStringLiteral("start_time") : QStringLiteral("end_time");
}

RunTable::RunTable()
{
    for (int i = 0; i < TextAttributeCount; ++i)
        m_textAttributes.emplace_back(attributeName(TextAttribute(i)), m_attributeTexts);
    m_timeAttributes.resize(TimeAttributeCount);
}

const TextColumn *RunTable::param(const QString &key) const
{
    return find(m_paramIndex, m_params, key);
}

const NumberColumn *RunTable::metric(const QString &key) const
{
    return find(m_metricIndex, m_metrics, key);
}

const TextColumn *RunTable::tag(const QString &key) const
{
    return find(m_tagIndex, m_tags, key);
}

QString RunTable::displayName(Row row) const
{
    constexpr int ShortIdLength = 8;
    const QString name = attribute(TextAttribute::RunName).string(row).simplified();
    return name.isEmpty() ? attribute(TextAttribute::RunId).string(row).left(ShortIdLength) : name;
}

bool RunTable::isActive(Row row) const
{
    return attribute(TextAttribute::Lifecycle).text(row) != "deleted";
}

std::optional<qint64> RunTable::duration(Row row) const
{
    const Time start = attribute(TimeAttribute::StartTime).time(row);
    const Time end = attribute(TimeAttribute::EndTime).time(row);
    return start && end ? std::optional(*end - *start) : std::nullopt;
}

Row RunTable::rowOf(const RunKey &run) const
{
    const TextId store = m_attributeTexts.find(run.store.toUtf8());
    const TextId id = m_attributeTexts.find(run.id.toUtf8());
    return m_rows.value(rowKey(store, id), NoRow);
}

RunKey RunTable::keyOf(Row row) const
{
    return { attribute(TextAttribute::Store).string(row), attribute(TextAttribute::RunId).string(row) };
}

const QList<DatasetInput> &RunTable::datasets(Row row) const
{
    return listAt(m_datasets, row);
}

const QList<LoggedModel> &RunTable::models(Row row) const
{
    return listAt(m_models, row);
}

} // namespace runloupe

#include "runtablebuilder.h"

namespace runloupe {

namespace {

quint64 rowKey(TextId store, TextId runId)
{
    return quint64(store) << 32 | runId;
}

/// The place of `key` in `index`; `append` makes the column of a new one.
template <typename Append>
int columnOf(QHash<QByteArray, int> &index, QByteArrayView key, Append append)
{
    const auto known = index.constFind(QByteArray::fromRawData(key.data(), key.size()));
    if (known != index.constEnd())
        return *known;
    const int place = int(index.size());
    index.insert(key.toByteArray(), place);
    append(QString::fromUtf8(key));
    return place;
}

} // namespace

RunTableBuilder::RunTableBuilder()
    : m_table(new RunTable)
{
}

RunTableBuilder::~RunTableBuilder() = default;

void RunTableBuilder::beginStore(const QString &uri, SearchDialect dialect)
{
    m_dialect = dialect;
    m_store = m_table->m_attributeTexts.intern(uri.toUtf8());
}

Row RunTableBuilder::add(const RunRecord &run)
{
    const Row row = Row(m_table->m_size++);
    TextPool &pool = m_table->m_attributeTexts;
    const auto set = [&](TextAttribute attribute, QByteArrayView text) {
        if (!text.isNull())
            m_table->m_textAttributes[std::size_t(attribute)].set(row, pool.intern(text));
    };
    m_table->m_textAttributes[std::size_t(TextAttribute::Store)].set(row, m_store);
    set(TextAttribute::RunId, run.id);
    set(TextAttribute::ExperimentId, run.experimentId);
    set(TextAttribute::RunName, run.name);
    set(TextAttribute::Status, run.status);
    set(TextAttribute::Lifecycle, run.lifecycle == Lifecycle::Active ? "active" : "deleted");
    set(TextAttribute::UserId, run.userId);
    set(TextAttribute::Source, run.source);
    set(TextAttribute::ArtifactUri, run.artifactUri);
    m_table->m_timeAttributes[std::size_t(TimeAttribute::StartTime)].set(row, run.startTime);
    m_table->m_timeAttributes[std::size_t(TimeAttribute::EndTime)].set(row, run.endTime);
    m_table->m_rows.insert(rowKey(m_store, pool.find(run.id)), row);
    m_table->m_dialects.push_back(m_dialect);
    return row;
}

std::size_t RunTableBuilder::size() const
{
    return m_table->m_size;
}

Row RunTableBuilder::rowOf(QByteArrayView runId) const
{
    return m_table->m_rows.value(rowKey(m_store, m_table->m_attributeTexts.find(runId)), NoRow);
}

Row RunTableBuilder::rowOf(QByteArrayView runId, Row guess) const
{
    const bool isThere = guess < m_table->m_size && m_table->attribute(TextAttribute::RunId).text(guess) == runId
        && m_table->attribute(TextAttribute::Store).id(guess) == m_store;
    return isThere ? guess : rowOf(runId);
}

int RunTableBuilder::paramColumn(QByteArrayView key)
{
    return columnOf(m_table->m_paramIndex, key,
                    [this](const QString &name) { m_table->m_params.emplace_back(name, m_table->m_paramTexts); });
}

int RunTableBuilder::metricColumn(QByteArrayView key)
{
    return columnOf(m_table->m_metricIndex, key, [this](const QString &name) { m_table->m_metrics.emplace_back(name); });
}

int RunTableBuilder::tagColumn(QByteArrayView key)
{
    return columnOf(m_table->m_tagIndex, key,
                    [this](const QString &name) { m_table->m_tags.emplace_back(name, m_table->m_tagTexts); });
}

void RunTableBuilder::setParam(Row row, int column, QByteArrayView value)
{
    m_table->m_params[std::size_t(column)].set(row, m_table->m_paramTexts.intern(value));
}

void RunTableBuilder::setMetric(Row row, int column, double value)
{
    m_table->m_metrics[std::size_t(column)].set(row, value);
}

void RunTableBuilder::setTag(Row row, int column, QByteArrayView value)
{
    m_table->m_tags[std::size_t(column)].set(row, m_table->m_tagTexts.intern(value));
}

void RunTableBuilder::addDataset(Row row, const DatasetInput &dataset)
{
    m_table->m_datasets[row] << dataset;
}

void RunTableBuilder::addModel(Row row, const LoggedModel &model)
{
    m_table->m_models[row] << model;
}

void RunTableBuilder::setPartial()
{
    m_table->m_isPartial = true;
}

void RunTableBuilder::setRenewed(const SharedRunTable &before, std::vector<Row> rows)
{
    m_table->m_isRenewal = true;
    m_table->m_before = before;
    m_table->m_renewed = std::move(rows);
}

Warnings &RunTableBuilder::warnings()
{
    return m_table->m_warnings;
}

SharedRunTable RunTableBuilder::finish()
{
    noteNamesFromTags();
    fillFromTag(TextAttribute::RunName, QStringLiteral("mlflow.runName"));
    fillFromTag(TextAttribute::Source, QStringLiteral("mlflow.source.name"));
    fillFromTag(TextAttribute::UserId, QStringLiteral("mlflow.user"));
    nestRuns();
    cutCycles();
    return SharedRunTable(m_table.release());
}

void RunTableBuilder::noteNamesFromTags()
{
    const TextColumn *tag = m_table->tag(QStringLiteral("mlflow.runName"));
    const TextColumn &names = m_table->attribute(TextAttribute::RunName);
    for (Row row = 0; tag && row < m_table->m_size; ++row) {
        if (names.text(row).isEmpty() && tag->has(row)) {
            m_table->m_isNamedByTag.resize(m_table->m_size);
            m_table->m_isNamedByTag[row] = true;
        }
    }
}

void RunTableBuilder::fillFromTag(TextAttribute attribute, const QString &tagKey)
{
    const TextColumn *tag = m_table->tag(tagKey);
    if (!tag)
        return;
    TextColumn &column = m_table->m_textAttributes[std::size_t(attribute)];
    for (Row row = 0; row < m_table->m_size; ++row) {
        if (column.text(row).isEmpty() && tag->has(row))
            column.set(row, m_table->m_attributeTexts.intern(tag->text(row)));
    }
}

void RunTableBuilder::nestRuns()
{
    m_table->m_parents.assign(m_table->m_size, NoRow);
    const TextColumn *parentIds = m_table->tag(QStringLiteral("mlflow.parentRunId"));
    if (!parentIds)
        return;
    const TextColumn &stores = m_table->attribute(TextAttribute::Store);
    for (Row row = 0; row < m_table->m_size; ++row) {
        if (parentIds->has(row)) {
            const TextId parentId = m_table->m_attributeTexts.find(parentIds->text(row));
            m_table->m_parents[row] = m_table->m_rows.value(rowKey(stores.id(row), parentId), NoRow);
        }
    }
}

/// Edited tags can make a run its own ancestor; the chain is cut where it would close.
void RunTableBuilder::cutCycles()
{
    std::vector<Row> visitedFrom(m_table->m_size, NoRow);
    for (Row start = 0; start < m_table->m_size; ++start) {
        for (Row row = start; visitedFrom[row] == NoRow;) {
            visitedFrom[row] = start;
            Row &parent = m_table->m_parents[row];
            if (parent != NoRow && visitedFrom[parent] == start)
                parent = NoRow;
            if (parent == NoRow)
                break;
            row = parent;
        }
    }
}

} // namespace runloupe

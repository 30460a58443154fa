#include "renewedtable.h"

#include "runtablebuilder.h"
#include "samerun.h"

namespace runloupe {

namespace {

/// Puts the table together run by run, and then column by column.
class Renewal {
public:
    Renewal(const SharedRunTable &before, const RunTable &now)
        : m_before(before)
        , m_now(now)
    {
    }

    void addRuns(const QSet<RunKey> &runs);
    SharedRunTable make();

private:
    /// A run's place in the table it is taken from, and in the new one.
    struct Move {
        Row from;
        Row to;
    };
    using Moves = std::vector<Move>;

    void add(const RunTable &table, Row row, Moves &moves);
    void copyColumns(const RunTable &from, const Moves &moves);

    const SharedRunTable &m_before;
    const RunTable &m_now;
    RunTableBuilder m_builder;
    Moves m_kept;
    Moves m_renewed;
    QString m_store; // of the last run added
};

void Renewal::addRuns(const QSet<RunKey> &runs)
{
    std::vector<bool> isRenewed(m_before->size());
    for (const RunKey &run : runs) {
        if (const Row row = m_before->rowOf(run); row != NoRow)
            isRenewed[row] = true;
    }
    for (Row row = 0; row < m_before->size(); ++row) {
        if (!isRenewed[row])
            add(*m_before, row, m_kept);
        else if (const Row now = sameRun(*m_before, row, m_now); now != NoRow)
            add(m_now, now, m_renewed);
    }
    for (Row row = 0; row < m_now.size(); ++row) {
        if (sameRun(m_now, row, *m_before) == NoRow)
            add(m_now, row, m_renewed);
    }
}

SharedRunTable Renewal::make()
{
    copyColumns(*m_before, m_kept);
    copyColumns(m_now, m_renewed);
    m_builder.warnings().add(m_before->warnings());
    std::vector<Row> renewed;
    for (const Move &move : m_renewed)
        renewed.push_back(move.to);
    m_builder.setRenewed(m_before, std::move(renewed));
    return m_builder.finish();
}

/// What finish() takes from the tags is left to it where a search must know.
void Renewal::add(const RunTable &table, Row row, Moves &moves)
{
    const auto text = [&](TextAttribute attribute) { return table.attribute(attribute).text(row); };
    if (const QString store = table.attribute(TextAttribute::Store).string(row); store != m_store) {
        m_builder.beginStore(store, table.dialect(row));
        m_store = store;
    }
    RunRecord run;
    run.id = text(TextAttribute::RunId);
    run.experimentId = text(TextAttribute::ExperimentId);
    run.name = table.isNamedByTag(row) ? QByteArrayView() : text(TextAttribute::RunName);
    run.status = text(TextAttribute::Status);
    run.lifecycle = table.isActive(row) ? Lifecycle::Active : Lifecycle::Deleted;
    run.userId = text(TextAttribute::UserId);
    run.source = text(TextAttribute::Source);
    run.artifactUri = text(TextAttribute::ArtifactUri);
    run.startTime = table.attribute(TimeAttribute::StartTime).time(row);
    run.endTime = table.attribute(TimeAttribute::EndTime).time(row);
    moves.push_back({ row, m_builder.add(run) });
    for (const DatasetInput &dataset : table.datasets(row))
        m_builder.addDataset(moves.back().to, dataset);
    for (const LoggedModel &model : table.models(row))
        m_builder.addModel(moves.back().to, model);
}

/// A key that none of the runs has makes no column.
void Renewal::copyColumns(const RunTable &from, const Moves &moves)
{
    const auto copy = [&moves](const auto &column, auto makeColumn, auto set) {
        int place = -1;
        for (const Move &move : moves) {
            if (!column.has(move.from))
                continue;
            if (place < 0)
                place = makeColumn(column.key().toUtf8());
            set(move, place);
        }
    };
    for (const TextColumn &column : from.params())
        copy(
            column, [this](const QByteArray &key) { return m_builder.paramColumn(key); },
            [&](const Move &move, int place) { m_builder.setParam(move.to, place, column.text(move.from)); });
    for (const NumberColumn &column : from.metrics())
        copy(
            column, [this](const QByteArray &key) { return m_builder.metricColumn(key); },
            [&](const Move &move, int place) { m_builder.setMetric(move.to, place, column.value(move.from)); });
    for (const TextColumn &column : from.tags())
        copy(
            column, [this](const QByteArray &key) { return m_builder.tagColumn(key); },
            [&](const Move &move, int place) { m_builder.setTag(move.to, place, column.text(move.from)); });
}

} // namespace

SharedRunTable renewedTable(const SharedRunTable &before, const QSet<RunKey> &runs, const RunTable &now)
{
    Renewal renewal(before, now);
    renewal.addRuns(runs);
    return renewal.make();
}

} // namespace runloupe
